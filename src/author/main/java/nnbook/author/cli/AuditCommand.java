package nnbook.author.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nnbook.author.attack.Attack;
import nnbook.author.attack.AttackAudit;
import nnbook.author.attack.AttackResult;
import nnbook.author.audit.Audit;
import nnbook.author.audit.EquivalenceAudit;
import nnbook.author.audit.ExerciseAudit;
import nnbook.author.machine.JudgedMutation;
import nnbook.author.machine.MutationAudit;
import nnbook.author.machine.ToldKind;
import nnbook.cli.Json;
import nnbook.course.sandbox.Protections;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.platform.ExitCode;
import nnbook.terminal.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves that exercises, tests, solutions and wrong answers belong together. */
@Command(name = "audit")
final class AuditCommand extends WorkshopCommand {
  @Option(names = "--certified", descriptionKey = "audit.certified")
  private boolean certified;

  @Option(names = "--attacks", descriptionKey = "audit.attacks")
  private boolean attacks;

  @Option(names = "--machine", descriptionKey = "audit.machine")
  private boolean machine;

  @Option(names = "--json", descriptionKey = "audit.json")
  private boolean json;

  @Parameters(arity = "0..*", descriptionKey = "exercises", paramLabel = "NAME")
  private List<String> names = List.of();

  @Override
  protected ExitCode run() {
    Path home = home();
    if (json && !machine) {
      throw wrongUse("audit.json.alone");
    }
    if (attacks) {
      return attack(home);
    }
    ExerciseCatalog catalog = workbook().catalog();
    List<Exercise> asked = catalog.asked(names);
    if (certified) {
      return compare(home, catalog, asked);
    }
    if (machine) {
      return machine(home, catalog, asked);
    }
    List<ExerciseAudit> audits = Audit.run(home, catalog, asked, audit -> {});
    List<String> stray = names.isEmpty() ? Audit.strayFiles(home, catalog) : List.of();
    print(AuditText.of(audits, stray));
    boolean good =
        stray.isEmpty() && audits.stream().allMatch(audit -> audit.faults().isEmpty());
    return good ? ExitCode.PASS : ExitCode.FAIL;
  }

  /** Lets hostile submissions loose on certified grading, if this system has its protections. */
  private ExitCode attack(Path home) {
    if (!Protections.here().areComplete()) {
      warn(Protections.here().text());
      warn(words("attacks.unprotected"));
      return ExitCode.FAIL;
    }
    Path folder = AttackAudit.folder(home);
    if (!Files.isDirectory(folder)) {
      throw wrongUse("attacks.missing", folder);
    }
    List<AttackResult> results = AttackAudit.run(home, Attack.in(folder), this::tell);
    long blocked = results.stream().filter(AttackResult::isBlocked).count();
    say("attacks.sum", blocked, results.size());
    return results.stream().allMatch(AttackResult::isBlocked) ? ExitCode.PASS : ExitCode.FAIL;
  }

  private synchronized void tell(AttackResult result) {
    print(AuditText.of(result));
    out().flush();
  }

  private ExitCode machine(Path home, ExerciseCatalog catalog, List<Exercise> asked) {
    MutationAudit audit = MutationAudit.run(home, catalog, asked, done -> {});
    if (json) {
      print(of(audit));
    } else {
      print(AuditText.of(audit));
    }
    return audit.faults().isEmpty() ? ExitCode.PASS : ExitCode.FAIL;
  }

  private ExitCode compare(Path home, ExerciseCatalog catalog, List<Exercise> asked) {
    EquivalenceAudit.Comparison comparison =
        EquivalenceAudit.of(home).run(catalog, asked, done -> {});
    Document text = new Document(false);
    comparison.lines().forEach(text::code);
    print(text);
    return comparison.differences().isEmpty() ? ExitCode.PASS : ExitCode.FAIL;
  }

  /** What the machine-made answers are told, for programs. */
  private static ObjectNode of(MutationAudit audit) {
    ObjectNode json = Json.object().put("wrong", audit.wrong());
    for (ToldKind kind : ToldKind.values()) {
      json.put(name(kind), audit.count(kind));
    }
    ObjectNode recognizers = json.putObject("recognizers");
    audit.recognizers().forEach(recognizers::put);
    ArrayNode faults = json.putArray("faults");
    audit.faults().forEach(faults::add);
    json.set("exercises", Json.array(audit.tallies(), AuditCommand::tally));
    return json;
  }

  private static ObjectNode tally(MutationAudit.Tally tally) {
    ObjectNode json = Json.object().put("exercise", tally.exercise().id());
    for (ToldKind kind : ToldKind.values()) {
      json.put(name(kind), tally.count(kind));
    }
    json.set("answers", Json.array(tally.answers(), AuditCommand::answer));
    return json;
  }

  private static ObjectNode answer(JudgedMutation one) {
    ObjectNode json = Json.object()
        .put("method", one.answer().method())
        .put("line", one.answer().line())
        .put("code", one.answer().code())
        .put("kind", one.answer().kind().name().toLowerCase(Locale.ROOT))
        .put("change", one.answer().change())
        .put("told", name(one.told()))
        .put("sentence", one.sentence())
        .put("reason", one.reason());
    ArrayNode recognizers = json.putArray("recognizers");
    one.recognizers().forEach(recognizers::add);
    return json;
  }

  private static String name(ToldKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
