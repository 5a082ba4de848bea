//! Adding a customer by name alone.

use domain::customer::{Address, CustomerProfile};
use store::fold;

use crate::{
    App, AppError,
    contract::{AddCustomer, AddedCustomer},
    imports::FreeNumbers,
    typed,
};

impl App {
    /// Adds a customer by name alone; everything else can be filled in later.
    ///
    /// # Errors
    /// If the name is missing, too long or cannot be printed, or another customer has it and a namesake was not meant.
    pub fn add_customer(&mut self, request: &AddCustomer) -> Result<AddedCustomer, AppError> {
        let (name, had_hidden_marks) = typed::line(&request.name)?;
        if name.is_empty() {
            return Err(AppError::refused("customer.name_missing"));
        }
        let read = self.read()?;
        let known = read.customer_matches()?;
        if !request.is_namesake && known.by_folded_name.contains_key(&fold(&name)) {
            return Err(AppError::refused_with("customer.same_name", "name", name));
        }
        let book = read.book_profile()?;
        let number = FreeNumbers::default().next(|number| known.by_number.contains_key(number));
        let profile = CustomerProfile {
            number: number.clone(),
            name: name.clone(),
            tax_id: String::new(),
            is_consumer: false,
            language: book.language,
            second_language: None,
            currency: book.currency,
            group: None,
            terms: None,
            address: Address::default(),
            email: String::new(),
            phone: String::new(),
            contacts: Vec::new(),
            channel: domain::customer::Channel::Letter,
            lock_reason: None,
            lock_until: None,
            is_on_hold: false,
        };
        let now = self.now();
        let written = self.book_mut()?.write("customer.add", now, |entry| {
            Ok::<_, AppError>((entry.post_customer(&profile)?, entry.id()))
        })?;
        let (customer_id, entry_id) = written.value;
        Ok(AddedCustomer { customer_id, number, name, currency: book.currency, had_hidden_marks, entry_id })
    }
}
