package nnbook.course.export.question;

import java.util.List;

/**
 * A question as a learning platform asks it. All HTML is well-formed, and of simple elements only.
 *
 * @param id unlike that of every other question; letters, digits, hyphens
 * @param title its name
 * @param body the question in HTML, with what leads to it
 * @param choices what can be chosen; whoever takes any right one is right
 */
public record QuizItem(String id, String title, String body, List<QuizChoice> choices) {
  public QuizItem {
    choices = List.copyOf(choices);
  }

  /**
   * What can be chosen.
   *
   * @param text in HTML
   * @param right whether it answers the question
   * @param why what is told to whoever chose it, in HTML, or empty
   */
  public record QuizChoice(String text, boolean right, String why) {}

  /** How the choice at {@code index} is called inside the item. */
  static String choiceId(int index) {
    return "c" + (index + 1);
  }
}
