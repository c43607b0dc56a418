package nnbook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.audit.Audit;
import nnbook.grader.audit.ExerciseAudit;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proves that exercises, tests, solutions and wrong answers belong together. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of("cli");

  @Parameters(arity = "0..*", descriptionKey = "exercises", paramLabel = "NAME")
  private List<String> names = List.of();

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Path home = Home.folder();
    ExerciseCatalog catalog = ExerciseCatalog.of(home.resolve("exercises"));
    List<Exercise> asked = catalog.asked(names);
    PrintWriter out = spec.commandLine().getOut();
    List<ExerciseAudit> audits = Audit.run(home, catalog, asked, audit -> {});
    audits.forEach(audit -> print(audit, out));
    List<String> stray = names.isEmpty() ? Audit.strayFiles(home, catalog) : List.of();
    stray.forEach(sentence -> out.println("✗ " + sentence));
    int faults = stray.size() + audits.stream().mapToInt(audit -> audit.faults().size()).sum();
    int mistakes = audits.stream().mapToInt(audit -> audit.mistakes().size()).sum();
    out.println(MESSAGES.get("audit.summary", audits.size(), mistakes, faults));
    out.flush();
    return faults == 0 ? ExitCode.PASS.code() : ExitCode.FAIL.code();
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
