// Builds an order's body from typed parts. An ID of the wrong kind does not parse; `build` checks the rest.
use duffel_customers::Options;
use duffel_customers::request::{Gender, Order, Passenger, Payload, Payment, Title};

pub fn order() -> Result<String, Box<dyn std::error::Error>> {
    let tony = Passenger::new("pas_0000AgZpQrZjNcR4Mqklwx".parse()?, "Tony", "Stark")
        .user_id("icu_0000AgZitpOnQtd3NQxjwO".parse()?)
        .born_on("1970-05-29".parse()?)
        .title(Title::Mr)
        .gender(Gender::Male)
        .email("tony@stark.com")
        .phone_number("+14155550123");

    let payment = Payment::balance("430.00", "GBP");
    let order = Order::instant("off_0000AgZitpOnQtd3NQxjwO".parse()?, payment).passenger(tony);

    // The JSON to send. `build` has added the passenger's `user_id` to `users`, as Duffel requires.
    Ok(order.build(&Options::new())?.into_json())
}
