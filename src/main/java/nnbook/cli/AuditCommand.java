package nnbook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.audit.Audit;
import nnbook.grader.audit.ExerciseAudit;
import nnbook.grader.audit.Mutant;
import nnbook.grader.audit.MutantAudit;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** Proves that exercises, tests, solutions and wrong answers belong together. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of("cli");

  @Option(names = "--mutants", descriptionKey = "audit.mutants")
  private boolean withMutants;

  @Parameters(arity = "0..*", descriptionKey = "exercises", paramLabel = "NAME")
  private List<String> names = List.of();

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Path home = Home.folder();
    ExerciseCatalog catalog = ExerciseCatalog.of(home.resolve("exercises"));
    List<Exercise> asked = catalog.asked(names);
    PrintWriter out = spec.commandLine().getOut();
    Optional<MutantAudit> mutants =
        withMutants ? Optional.of(MutantAudit.run(home, catalog)) : Optional.empty();
    List<ExerciseAudit> audits = Audit.run(home, catalog, asked, audit -> {});
    audits.forEach(audit -> print(audit, out));
    List<String> stray = names.isEmpty() ? Audit.strayFiles(home, catalog) : List.of();
    stray.forEach(sentence -> out.println("✗ " + sentence));
    int faults = stray.size() + audits.stream().mapToInt(audit -> audit.faults().size()).sum();
    int mistakes = audits.stream().mapToInt(audit -> audit.mistakes().size()).sum();
    out.println(MESSAGES.get("audit.summary", audits.size(), mistakes, faults));
    mutants.ifPresent(audit -> print(audit, asked, out));
    out.flush();
    faults += mutants.map(audit -> audit.faults().size()).orElse(0);
    return faults == 0 ? ExitCode.PASS.code() : ExitCode.FAIL.code();
  }

  /** How many mutants of each exercise that was asked for are killed, and why others are not. */
  private static void print(MutantAudit audit, List<Exercise> asked, PrintWriter out) {
    out.println();
    int explained = 0;
    for (MutantAudit.Tally tally : audit.tallies()) {
      explained += tally.explained().size();
      if (asked.contains(tally.exercise())) {
        print(tally, out);
      }
    }
    audit.faults().forEach(fault -> out.println("✗ " + fault));
    out.println(
        MESSAGES.get("audit.mutants.summary", audit.mutants(), audit.killed(),
            audit.percentText(), explained, audit.faults().size()));
  }

  private static void print(MutantAudit.Tally tally, PrintWriter out) {
    String id = tally.exercise().id();
    out.println(MESSAGES.get("audit.mutants.exercise", id, tally.killed(), tally.mutants()));
    for (MutantAudit.Explained survivor : tally.explained()) {
      Mutant mutant = survivor.mutant();
      out.println("  · " + mutant.place() + " " + mutant.change());
      out.println("    " + survivor.reason());
    }
  }

  /** The matrix of an exercise: a row for each wrong answer, a column for each check. */
  private static void print(ExerciseAudit audit, PrintWriter out) {
    out.println(MESSAGES.get("audit.exercise", audit.exercise().id(), audit.points()));
    int width = audit.mistakes().stream().mapToInt(m -> m.name().length()).max().orElse(0) + 2;
    for (int i = 0; i < audit.checks().size(); i++) {
      out.println("  " + " ".repeat(width) + "│ ".repeat(i) + "┌ " + audit.checks().get(i));
    }
    for (ExerciseAudit.Mistake mistake : audit.mistakes()) {
      StringBuilder row = new StringBuilder("  " + mistake.name());
      row.append(" ".repeat(width - mistake.name().length()));
      mistake.caught().forEach(caught -> row.append(caught ? "x " : "· "));
      out.println(row.toString().stripTrailing());
    }
    audit.faults().forEach(fault -> out.println("  ✗ " + fault));
    out.println();
  }
}
