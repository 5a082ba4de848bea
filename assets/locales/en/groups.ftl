# Customer groups, and whose terms an invoice follows.

groups-title = Customer groups
groups-open = Edit groups and terms
groups-open-note = Groups of customers with terms of their own, and the terms of your company for everybody else.
groups-note = An invoice follows its own terms; without them those of the customer, then of the group, then of the company. Invoices that are written never change with them.
groups-company = Company
groups-company-terms = Terms of everybody else
groups-company-missing = Say when invoices are due, for example net 30
groups-list = Groups
groups-none = No groups yet. Customers whom you treat alike can share their terms, for example wholesalers or schools.
groups-add = Add a group
groups-name = Name
groups-terms = Terms
groups-as-company = As the company
groups-customers = { $count ->
    [one] { $shown } customer
   *[other] { $shown } customers
}
groups-remove = Remove { $name }
groups-save-bar = Keep the groups
groups-save = Save groups
groups-save-note = New invoices follow them; due dates that are written stay as they are.
groups-saved = Groups kept
groups-undone = The groups are as before
groups-group = Group
groups-none-chosen = No group
groups-inherits-group = As the group { $group }: { $terms }
groups-inherits-company = As the company: { $terms }
groups-from-customer = By the terms of the customer
groups-from-group = By the terms of the group { $group }
groups-from-company = By the terms of the company
timeline-field-group = Group

error-group-in-use = { $name } still has customers: { $count }
    .hint = Nothing was kept. Move them to another group first.
error-group-missing = There is no such group any more
    .hint = Choose a group from the list.
error-group-name-missing = A group has no name
    .hint = Nothing was kept. Please name it, or remove it.
error-group-name-twice = There are two groups called { $name }
    .hint = Nothing was kept. Please give one of them another name.
