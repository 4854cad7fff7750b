//! Everything can go from one thread to another, and be shared: servers check on many.

use duffel_customers::http::{
    Body, Call, Cursors, Endpoint, ErrorBody, Failure, Head, Header, InvalidCall, Outcome, Request,
};
use duffel_customers::{
    Built, Code, Date, Issue, Kind, Offer, Options, Param, ParseError, Quote, Report, Segment,
    Timestamp, build, check,
};

const fn crosses<T: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe>() {}

const _: () = {
    crosses::<(Built, Report, Issue, Param, Segment, ParseError)>();
    crosses::<(Code, Kind, Date, Timestamp)>();
    crosses::<(Options<'_>, Offer<'_>, Quote<'_>)>();
    crosses::<(&Endpoint, Call, Header, Request, InvalidCall)>();
    crosses::<(Body<'_>, Head, Outcome, Failure, ErrorBody, Cursors)>();
};

#[test]
fn one_offer_serves_many_threads() {
    let offer = br#"{"id": "off_1", "total_amount": "430.00", "total_currency": "GBP"}"#;
    let offer = Offer::parse(offer).unwrap();
    let options = Options::new().offer(&offer);
    let order = br#"{"selected_offers": ["off_2"]}"#;
    let alone = check(Kind::Order, order, &options);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| build(Kind::Order, order, &options).unwrap_err()))
            .collect();
        for thread in threads {
            assert_eq!(thread.join().unwrap(), alone);
        }
    });
}
