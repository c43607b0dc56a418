package nnbook.snippet.chapter;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line such as {@code include::{engine}/activation/Relu.java[tags=relu-value;!checks,indent=0]}.
 *
 * @param tags the regions that are wanted, and with an exclamation mark those that are left out;
 *     none for the whole file
 * @param indent how many columns the text is indented; empty when it stays as it is
 */
public record IncludeDirective(String target, List<String> tags, OptionalInt indent) {
  private static final Pattern LINE = Pattern.compile("^include::(\\S+?)\\[(.*)]\\s*$");
  private static final Pattern TAGS = Pattern.compile("\\btags?=(\"[^\"]*\"|[^,]*)");
  private static final Pattern INDENT = Pattern.compile("\\bindent=\"?(\\d{1,2})");

  /** Returns the directive that {@code line} is, if it is one. */
  public static Optional<IncludeDirective> of(String line) {
    Matcher directive = LINE.matcher(line);
    if (!directive.matches()) {
      return Optional.empty();
    }
    Matcher tags = TAGS.matcher(directive.group(2));
    Matcher indent = INDENT.matcher(directive.group(2));
    return Optional.of(new IncludeDirective(
        directive.group(1),
        tags.find() ? List.of(tags.group(1).replace("\"", "").split("[;,]")) : List.of(),
        indent.find() ? OptionalInt.of(Integer.parseInt(indent.group(1))) : OptionalInt.empty()));
  }
}
