//! One file per subcommand, each with its arguments first and `run` behind them.

pub(crate) mod book;
pub(crate) mod catalogue;
pub(crate) mod check;
pub(crate) mod completions;
pub(crate) mod compute;
pub(crate) mod document;
pub(crate) mod explain;
pub(crate) mod export;
pub(crate) mod import;
pub(crate) mod index;
pub(crate) mod man;
pub(crate) mod map;
pub(crate) mod new;
pub(crate) mod peers;
pub(crate) mod profile;
pub(crate) mod report;
pub(crate) mod score;
pub(crate) mod site;
pub(crate) mod speeds;
pub(crate) mod targets;
pub(crate) mod template;
pub(crate) mod trends;
