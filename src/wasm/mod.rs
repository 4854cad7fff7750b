#[cfg(standalone)]
mod standalone;
mod validator;
