//! What a person pays for their home, and what a disability costs them.

use crate::base::keyed::keyed;

keyed! {
    /// Housing costs (Sch 1 paras 2 and 3), each net of help with it.
    HousingCost at "housing-" {
        /// Rent, less Housing Benefit or the housing part of Universal Credit.
        Rent = "rent",
        /// Mortgage repayments.
        Mortgage = "mortgage",
        /// Council tax, less council tax reduction.
        CouncilTax = "council-tax",
        /// Service charges and ground rent.
        ServiceCharge = "service-charge",
        /// Home insurance and water; taken off only where the council does so.
        InsuranceWater = "insurance-water",
    }
}

keyed! {
    /// Parts of daily life in which disability costs money (disability-related expenditure, Sch 1 para 4).
    ExtraCost at "extra-costs-" {
        /// More heating than others need.
        Heating = "heating",
        /// Laundry and bedding.
        Laundry = "laundry",
        /// Clothing and footwear.
        Clothing = "clothing",
        /// A special diet.
        Diet = "diet",
        /// Equipment, its upkeep, repair and power.
        Equipment = "equipment",
        /// A community alarm.
        Alarm = "alarm",
        /// Transport beyond what mobility money covers.
        Transport = "transport",
        /// Care that is bought privately.
        CareBought = "care-bought",
        /// Garden and cleaning.
        GardenCleaning = "garden-cleaning",
        /// Telephone and internet.
        PhoneInternet = "phone-internet",
        /// Anything else that a disability makes necessary.
        Other = "other",
    }
}
