//! `assess`: JSON lines on standard input, JSON lines on standard output.
//!
//! Exit status: 0 when every line was answered, 1 when one had a fault, 2 for bad usage.

use microneedling_check::export::{hosting, questions_page, rule_book};
use microneedling_check::knowledge::RULES;
use microneedling_check::medicines::MedicineList;
use microneedling_check::policy;
use microneedling_check::text::en::ENGLISH;
use microneedling_check::wire::{answer_line, catalogue, offers, schema, types};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::process::ExitCode;
use std::thread;

const USAGE: &str = "usage: assess [--find NAME | --questions | --rules | --page | --schema | --policy-schema | --types | --headers | --nginx]
  without an argument: reads one JSON object a line from standard input and answers each with one line
  --find NAME  prints the medicines that the name may mean, one JSON object a line, best first
  --questions  prints the question catalogue as JSON
  --rules      prints the rule book in sentences
  --page       prints the check as a page to read, public/questions.html
  --schema     prints the JSON Schema of a line, in and out
  --policy-schema
               prints the JSON Schema of a clinic's policy
  --types      prints the TypeScript types of the JavaScript module
  --headers    prints what any host has to send, public/_headers
  --nginx      prints the same as a site for nginx";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        [] => answer_lines(io::stdin().lock(), BufWriter::new(io::stdout().lock())),
        ["--find", name @ ..] if !name.is_empty() => find(&name.join(" ")),
        ["--questions"] => print(&catalogue(&RULES)),
        ["--rules"] => print(&rule_book(&RULES, &ENGLISH.clinical())),
        ["--page"] => print(questions_page(&RULES, &ENGLISH).trim_end()),
        ["--schema"] => print(&format!("{:#}", schema(&RULES))),
        ["--policy-schema"] => print(&format!("{:#}", policy::schema())),
        ["--types"] => print(&types(&RULES)),
        ["--headers"] => print(hosting::headers().trim_end()),
        ["--nginx"] => print(hosting::nginx().trim_end()),
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

/// How much is read at a time, in bytes. What has arrived is answered together, on all cores; a single
/// line from someone who waits for its answer is a batch of its own.
const BATCH_BYTES: usize = 256 * 1024;

/// Answers every line in its order; false when one had a fault. An empty line is passed over.
fn answer_lines(input: impl Read, mut output: impl Write) -> io::Result<bool> {
    let medicines = MedicineList::built_in();
    let mut input = BufReader::with_capacity(BATCH_BYTES, input);
    let mut all_well = true;
    loop {
        let lines = read_batch(&mut input)?;
        if lines.is_empty() {
            return Ok(all_well);
        }
        for (answer, well) in answer_batch(&lines, &medicines) {
            all_well &= well;
            writeln!(output, "{answer}")?;
        }
        output.flush()?;
    }
}

/// Waits for one line, and takes what else has arrived. Nothing at the end of the input.
fn read_batch(input: &mut BufReader<impl Read>) -> io::Result<Vec<Vec<u8>>> {
    let mut lines = Vec::new();
    loop {
        let mut line = Vec::new();
        if input.read_until(b'\n', &mut line)? == 0 {
            return Ok(lines);
        }
        lines.push(line);
        if !input.buffer().contains(&b'\n') {
            return Ok(lines);
        }
    }
}

/// The answers to a batch, each with whether the line was without fault.
fn answer_batch(lines: &[Vec<u8>], medicines: &MedicineList) -> Vec<(String, bool)> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let share = lines.len().div_ceil(cores).max(1);
    let answer_share = |lines: &[Vec<u8>]| -> Vec<(String, bool)> {
        lines
            .iter()
            .filter_map(|line| answer(line, medicines))
            .collect()
    };
    thread::scope(|scope| {
        let mut shares = lines.chunks(share);
        let own = shares.next().unwrap_or_default();
        let others: Vec<_> = shares
            .map(|share| scope.spawn(move || answer_share(share)))
            .collect();
        let mut answers = answer_share(own);
        for other in others {
            match other.join() {
                Ok(more) => answers.extend(more),
                // A defect in the engine: better no answer at all than one that is missing lines.
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        answers
    })
}

/// The answer to a line, and whether the line was without fault; nothing for an empty line.
fn answer(line: &[u8], medicines: &MedicineList) -> Option<(String, bool)> {
    if line.trim_ascii().is_empty() {
        return None;
    }
    Some(match answer_line(line, &RULES, medicines) {
        Ok(answer) => (answer, true),
        Err(fault) => (fault, false),
    })
}

/// Nothing is printed for what resembles no name.
fn find(name: &str) -> io::Result<bool> {
    for offer in offers(name, &MedicineList::built_in()) {
        print(&offer)?;
    }
    Ok(true)
}

fn print(text: &str) -> io::Result<bool> {
    writeln!(io::stdout().lock(), "{text}")?;
    Ok(true)
}
