import { useId, type ReactNode } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger, type PressEvent } from 'react-aria-components';

import styles from './Button.module.css';
import { classes } from './classes';
import { Icon, type IconName } from './Icon';

type Look = {
  /** One primary per view: the next step. */
  variant?: 'standard' | 'primary' | 'danger' | 'quiet' | undefined;
  /** 26 px in rows, 32 px everywhere, 40 px for the one decision. */
  size?: 'sm' | 'md' | 'lg' | undefined;
};

type Behaviour = {
  onPress?: ((event: PressEvent) => void) | undefined;
  type?: 'button' | 'submit' | undefined;
  /** Why the button does nothing now. It stays focusable and says it. */
  whyDisabled?: string | undefined;
  isPending?: boolean | undefined;
  autoFocus?: boolean | undefined;
};

type ButtonProps = Look & Behaviour & { children: ReactNode; icon?: IconName | undefined };

function look({ variant = 'standard', size = 'md' }: Look): string {
  return classes(styles.button, styles[variant], styles[size]);
}

/** A verb with its object and count: "Withdraw 14 letters". */
export function Button({ children, icon, variant, size, ...behaviour }: ButtonProps) {
  return (
    <Pressable className={look({ variant, size })} isPrimary={variant === 'primary'} {...behaviour}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </Pressable>
  );
}

type IconButtonProps = Look & Behaviour & { icon: IconName; label: string };

/** A button that is only a picture; its name stands in a tooltip. */
export function IconButton({ icon, label, variant = 'quiet', size, ...behaviour }: IconButtonProps) {
  return (
    <Pressable className={classes(look({ variant, size }), styles.icon)} label={label} {...behaviour}>
      <Icon name={icon} />
    </Pressable>
  );
}

type PressableProps = Behaviour & {
  className: string;
  children: ReactNode;
  label?: string | undefined;
  /** Marks the button that Ctrl Enter presses. */
  isPrimary?: boolean | undefined;
};

function Pressable(props: PressableProps) {
  const { className, children, label, whyDisabled, onPress, type = 'button', isPending, isPrimary, ...rest } = props;
  const hintId = useId();
  const isOff = whyDisabled !== undefined;
  const tip = whyDisabled ?? label;
  // The trigger stays even without a tooltip: a button that is made anew when it becomes possible would lose the focus.
  return (
    <TooltipTrigger delay={400} isDisabled={tip === undefined}>
      <AriaButton
        className={classes(className, isOff && styles.off)}
        aria-label={label}
        aria-describedby={isOff ? hintId : undefined}
        aria-disabled={isOff ? true : undefined}
        type={isOff ? 'button' : type}
        data-primary={isPrimary ? true : undefined}
        onPress={isOff ? undefined : onPress}
        isPending={isPending}
        {...rest}
      >
        {children}
        {isOff ? (
          <span id={hintId} hidden>
            {whyDisabled}
          </span>
        ) : null}
      </AriaButton>
      <Tooltip className={styles.tip ?? ''} offset={6}>
        {tip}
      </Tooltip>
    </TooltipTrigger>
  );
}
