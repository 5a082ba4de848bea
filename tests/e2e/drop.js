// Drops a file on the first place that takes files, as the system does after a drag.
const [name, bytes] = arguments;
const transfer = new DataTransfer();
transfer.items.add(new File([new Uint8Array(bytes)], name, { type: 'text/csv' }));
const target = document.querySelector('[data-drop]') ?? document.body;
for (const kind of ['dragenter', 'dragover', 'drop']) {
  target.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: transfer }));
}
