//! `assess`: JSON lines on standard input, JSON lines on standard output.
//!
//! Exit status: 0 when every line was answered, 1 when one had a fault, 2 for bad usage.

use microneedling_check::engine::{Terms, assess_on};
use microneedling_check::export::rule_book;
use microneedling_check::knowledge::RULES;
use microneedling_check::medicines::MedicineList;
use microneedling_check::text::en::ENGLISH;
use microneedling_check::wire::{Request, catalogue, failure, read_request, response};
use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

const USAGE: &str = "usage: assess [--questions | --rules]
  without an argument: reads one JSON object a line from standard input and answers each with one line
  --questions  prints the question catalogue as JSON
  --rules      prints the rule book in sentences";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        [] => answer_lines(io::stdin().lock(), BufWriter::new(io::stdout().lock())),
        ["--questions"] => print(&catalogue(&RULES)),
        ["--rules"] => print(&rule_book(&RULES, &ENGLISH)),
        ["--help"] => print(USAGE),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        // Whoever reads has gone away: nothing is left to say, and nobody to say it to.
        Err(fault) if fault.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("assess: {fault}");
            ExitCode::from(2)
        }
    }
}

/// Answers every line; false when one had a fault. An empty line is passed over.
fn answer_lines(mut input: impl BufRead, mut output: impl Write) -> io::Result<bool> {
    let medicines = MedicineList::built_in();
    let mut all_well = true;
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        let (id, request) = read_request(&line, &RULES, &medicines);
        let answer = match request {
            Ok(Request { sheet, now, policy }) => {
                let terms = Terms {
                    tightening: &policy.policy.tightening,
                    ..Terms::now(now)
                };
                response(
                    &id,
                    &assess_on(&RULES, &sheet, &terms),
                    &policy.refused,
                    &RULES,
                )
            }
            Err(fault) => {
                all_well = false;
                failure(&id, &fault)
            }
        };
        writeln!(output, "{answer}")?;
    }
    output.flush()?;
    Ok(all_well)
}

fn print(text: &str) -> io::Result<bool> {
    writeln!(io::stdout().lock(), "{text}")?;
    Ok(true)
}
