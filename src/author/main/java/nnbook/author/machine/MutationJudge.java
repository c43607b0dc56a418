package nnbook.author.machine;

import java.util.List;
import nnbook.diagnosis.Failure;
import nnbook.diagnosis.clue.Clue;
import nnbook.grader.CheckResult;
import nnbook.grader.Outcome;
import nnbook.grader.Verdict;

/** Judges what a machine-made answer is told. */
final class MutationJudge {
  private MutationJudge() {}

  static JudgedMutation judge(MutatedSolution answer, Verdict verdict) {
    if (verdict.passed()) {
      return new JudgedMutation(answer, ToldKind.PASSED, "", List.of(), "");
    }
    CheckResult check = verdict.told().orElseThrow();
    String diagnosis = check.failure().mistake();
    if (diagnosis.isEmpty()) {
      String seen = seen(answer, verdict, check);
      ToldKind kind = seen.isEmpty() ? ToldKind.NOTHING : ToldKind.GENERAL;
      return new JudgedMutation(answer, kind, seen, List.of(), "");
    }
    List<Clue> clues = clues(verdict, diagnosis);
    boolean general = !clues.isEmpty() && clues.stream().allMatch(Clue::general);
    List<String> recognizers =
        clues.stream()
            .filter(clue -> clue.general() && !clue.key().equals(clue.sentence()))
            .map(clue -> clue.key().split(" ", 2)[0])
            .distinct()
            .toList();
    boolean seen = // where the code broke, or which numbers are wrong, is no guess
        general && recognizers.stream().allMatch(key -> key.matches("(place|special)\\..*"))
            || recognizers.contains("constant");
    boolean sure = diagnosis.equals(check.failure().diagnosis());
    ToldKind kind = !seen && answer.kind().contradicts(diagnosis)
        ? sure ? ToldKind.CONTRADICTING : ToldKind.DOUBTFUL
        : general || recognizers.contains("constant") ? ToldKind.GENERAL : ToldKind.EXACT;
    return new JudgedMutation(answer, kind, diagnosis, recognizers, "");
  }

  /** Those that are told. */
  private static List<Clue> clues(Verdict verdict, String diagnosis) {
    return verdict.checks().stream()
        .flatMap(check -> check.failure().clues().fitting().stream())
        .filter(clue -> diagnosis.contains(clue.sentence()))
        .distinct()
        .toList();
  }

  /** What helps without a diagnosis: where the code broke or hangs, or a remark on that line. */
  private static String seen(MutatedSolution answer, Verdict verdict, CheckResult check) {
    Failure.Kind kind = check.failure().kind();
    boolean telling = check.outcome() == Outcome.TIME_LIMIT
        || kind == Failure.Kind.THREW
        || kind == Failure.Kind.INPUT_CHANGED
        || kind == Failure.Kind.DID_NOT_THROW;
    return telling
        ? check.failure().headline()
        : verdict.remarks().stream()
            .filter(remark -> remark.line() == answer.line())
            .map(remark -> remark.sentence())
            .findFirst()
            .orElse("");
  }
}
