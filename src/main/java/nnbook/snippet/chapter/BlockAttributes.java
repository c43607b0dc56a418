package nnbook.snippet.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands above a block: attribute lines, anchor and title. */
final class BlockAttributes {
  private static final Pattern ANCHOR = Pattern.compile("^\\[\\[([^,\\]]+)(?:,[^\\]]*)?]]$");
  private static final Pattern LINE = Pattern.compile("^\\[(?!\\[)(.*)]$");
  private static final Pattern TITLE = Pattern.compile("^\\.([^\\s.].*)$");
  private static final Pattern SHORTHAND = Pattern.compile("([.#%])?([^.#%]+)");
  private static final Pattern NAMED_ROLE = Pattern.compile("role=\"?([^\",]+)\"?");
  private static final Pattern OUTPUT = Pattern.compile("\\boutput=\"([^\"]+)\"");

  int firstLine;
  String style = "";
  String language = "";
  String anchor = "";
  String title = "";
  String output = "";
  final List<String> roles = new ArrayList<>();

  /** Takes {@code line} when it is an anchor, attribute or title line; false for another. */
  boolean take(String line, int number) {
    Matcher anchorLine = ANCHOR.matcher(line);
    Matcher attributes = LINE.matcher(line);
    Matcher titleLine = TITLE.matcher(line);
    if (anchorLine.matches()) {
      anchor = anchorLine.group(1);
    } else if (attributes.matches()) {
      read(attributes.group(1));
    } else if (titleLine.matches()) {
      title = titleLine.group(1);
    } else {
      return false;
    }
    firstLine = firstLine == 0 ? number : firstLine;
    return true;
  }

  private void read(String text) {
    String[] parts = text.split(",");
    if (!parts[0].contains("=")) {
      shorthand(parts[0].trim());
    }
    if (parts.length > 1 && !parts[1].contains("=")) {
      language = parts[1].trim();
    }
    Matcher named = NAMED_ROLE.matcher(text);
    if (named.find()) {
      roles.addAll(List.of(named.group(1).trim().split("\\s+")));
    }
    Matcher answer = OUTPUT.matcher(text);
    if (answer.find()) {
      output = answer.group(1);
    }
  }

  private void shorthand(String text) {
    Matcher part = SHORTHAND.matcher(text);
    while (part.find()) {
      if (part.group(1) == null) {
        style = part.group(2);
      } else if (part.group(1).equals(".")) {
        roles.add(part.group(2));
      } else if (part.group(1).equals("#")) {
        anchor = part.group(2);
      }
    }
  }

  static boolean isAttributeLine(String line) {
    return ANCHOR.matcher(line).matches() || LINE.matcher(line).matches();
  }
}
