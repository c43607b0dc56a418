package nnbook.web.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nnbook.grader.CheckResult;
import nnbook.platform.ExitCode;
import nnbook.platform.JsonText;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import nnbook.platform.Values;
import nnbook.terminal.text.Document;
import nnbook.terminal.text.TextStyle;
import nnbook.web.image.CheckedExercise.Case;

/**
 * The inputs that an answer can be filmed on.
 *
 * @param id of the exercise
 * @param checks what became of each check that gives some
 * @param given by the names of the checks: what each of their calls gives
 */
public record AnswerInputs(
    String id, List<CheckResult> checks, Map<String, List<String>> given) {
  private static final Messages MESSAGES = Messages.of("step");

  /** Of a check with more calls only the first is listed. */
  private static final int FEW = 3;

  /** So much of an input tells it from others. */
  private static final int LONG = 150;

  private static final Pattern CHOICE = Pattern.compile("(.*?)(?::(\\d{1,6}))?");

  /** An input of the list: {@code 2:3}, the third call of the second check. */
  record Row(String input, String check, String given) {}

  /** All inputs, in the order of the checks and their calls. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < checks.size(); i++) {
      String name = checks.get(i).name();
      for (int call = 1; call <= given.get(name).size(); call++) {
        rows.add(new Row((i + 1) + ":" + call, name, given.get(name).get(call - 1)));
      }
    }
    return rows;
  }

  /** All inputs as JSON: see {@code json.adoc}. */
  public String json() {
    return JsonText.of(rows().stream().map(Values::parts).toList());
  }

  /** Tells them; of a check with many calls the first. */
  public Document text(boolean colors) {
    Document text = new Document(colors);
    text.paragraphs("", MESSAGES.get("inputs", id), TextStyle.TITLE);
    for (int i = 0; i < checks.size(); i++) {
      CheckResult check = checks.get(i);
      List<String> calls = given.get(check.name());
      text.emptyLine().paragraphs("", MESSAGES.get("inputs.check", i + 1, check.title(),
          MESSAGES.get(switch (check.outcome()) {
            case PASSED -> "inputs.passes";
            case NOT_STARTED, NOT_RUN -> "inputs.waits";
            default -> "inputs.fails";
          })), check.passed() ? TextStyle.PLAIN : TextStyle.BOLD);
      boolean few = calls.size() <= FEW;
      for (int call = 1; call <= (few ? calls.size() : 1); call++) {
        String number = few && calls.size() > 1 ? (i + 1) + ":" + call + "  " : "";
        text.paragraphs("   ", number + shortened(calls.get(call - 1)), TextStyle.QUIET);
      }
      if (!few) {
        text.paragraphs("   ", MESSAGES.get("inputs.more", i + 1, calls.size()), TextStyle.QUIET);
      }
    }
    return text.emptyLine().paragraphs("", MESSAGES.get("inputs.hint", id), TextStyle.PLAIN);
  }

  private static String shortened(String input) {
    String line = input.replaceAll("\\s+", " ");
    return line.length() <= LONG ? line : line.substring(0, LONG).strip() + " …";
  }

  /** Whether that is a number or a name, and no Java. */
  public static boolean isChoice(String typed) {
    return typed.matches("[\\w\\s:-]*");
  }

  /** The input of that number, {@code 2} or {@code 2:3}, or of the check of that name. */
  Case chosen(String typed) {
    Matcher parts = CHOICE.matcher(typed.strip());
    String check = parts.matches() ? parts.group(1) : "";
    int call = parts.matches() && parts.group(2) != null ? Integer.parseInt(parts.group(2)) : 1;
    List<Integer> found = found(i -> check.equals(i + 1 + "") || names(i).contains(plain(check)));
    if (found.isEmpty() && check.matches(".*\\D.*")) {
      found = found(i -> names(i).stream().anyMatch(name -> name.contains(plain(check))));
    }
    if (found.size() != 1) {
      boolean none = found.isEmpty();
      throw wrong(none ? "input.none" : "input.several", typed, none ? found(i -> true) : found);
    }
    int at = found.get(0);
    int calls = given.get(checks.get(at).name()).size();
    if (call < 1 || call > calls) {
      throw new UserError(ExitCode.USAGE,
          MESSAGES.get("input.call", typed, at + 1, checks.get(at).title(), calls));
    }
    return new Case(checks.get(at).name(), "", call);
  }

  private List<Integer> found(IntPredicate fits) {
    return IntStream.range(0, checks.size()).filter(fits).boxed().toList();
  }

  private Set<String> names(int check) {
    return Set.copyOf(List.of(plain(checks.get(check).name()), plain(checks.get(check).title())));
  }

  private static String plain(String name) {
    return name.replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  private UserError wrong(String key, String typed, List<Integer> choices) {
    return new UserError(ExitCode.USAGE, MESSAGES.get(key, typed, id, choices.stream()
        .map(i -> MESSAGES.get("input.choice", i + 1, checks.get(i).title()))
        .collect(Collectors.joining(", "))));
  }
}
