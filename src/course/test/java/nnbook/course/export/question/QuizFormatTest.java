package nnbook.course.export.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nnbook.course.export.ExportSchema;
import nnbook.course.export.SampleResults;
import nnbook.course.export.XmlElement;
import nnbook.course.export.XmlReading;
import nnbook.course.export.ZipReading;
import nnbook.course.export.question.QuizItem.QuizChoice;
import nnbook.platform.Home;
import nnbook.snippet.chapter.Chapters;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** All questions of the book, in each format: valid, complete, and with the same right answers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuizFormatTest {
  private static final String HTML = XmlElement.escaped(SampleResults.NASTY);
  private static final QuizChapter EXTREME =
      new QuizChapter(
          "ch99",
          "99. " + SampleResults.NASTY,
          List.of(
              new QuizItem(
                  "ch99-a",
                  SampleResults.NASTY,
                  "<p>" + HTML + "</p><pre>a\n  b</pre>",
                  List.of(
                      new QuizChoice(HTML, false, ""),
                      new QuizChoice("<code>b</code>", true, HTML),
                      new QuizChoice("c", true, "")))));
  private static final List<QuizChapter> BOOK = book();

  private static List<QuizChapter> book() {
    List<QuizChapter> book =
        new ArrayList<>(QuizChapter.of(Home.folder(), Chapters.all(Home.folder())));
    book.add(EXTREME);
    return book;
  }

  /** The right choices of each question, by their numbers. */
  private static Map<String, List<String>> rightAnswers() {
    Map<String, List<String>> right = new LinkedHashMap<>();
    for (QuizChapter chapter : BOOK) {
      for (QuizItem item : chapter.items()) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < item.choices().size(); i++) {
          if (item.choices().get(i).right()) {
            numbers.add(QuizItem.choiceId(i));
          }
        }
        right.put(item.id(), numbers);
      }
    }
    return right;
  }

  private static Map<String, String> package21() {
    return ZipReading.texts(QuizFormat.QTI21.bytes(BOOK));
  }

  private static String moodle() {
    return new String(QuizFormat.MOODLE.bytes(BOOK), StandardCharsets.UTF_8);
  }

  @Test
  void every_question_has_a_right_answer_and_a_wrong_one() {
    assertTrue(rightAnswers().size() > 100, rightAnswers().size() + " questions");
    BOOK.stream().flatMap(chapter -> chapter.items().stream()).forEach(item -> {
      assertTrue(item.choices().stream().anyMatch(QuizChoice::right), item.id());
      assertTrue(item.choices().stream().anyMatch(choice -> !choice.right()), item.id());
      assertFalse(item.body().contains("stem:["), item.body());
    });
  }

  @Test
  void a_question_comes_with_what_stands_before_it_and_without_its_answer() {
    QuizItem item =
        BOOK.stream()
            .flatMap(chapter -> chapter.items().stream())
            .filter(i -> i.id().startsWith("ch06-which-product-is-it"))
            .findFirst()
            .orElseThrow();
    assertTrue(item.body().contains("<p>∂L/∂wⱼᵢ = Σₙ"), item.body());
    assertTrue(item.body().endsWith("<p>Δ is [4 × 3] and A is [4 × 2], for four examples, three"
        + " neurons, two inputs. Which product gives the slopes of the weights, [3 × 2]?</p>"),
        item.body());
    assertEquals(List.of("ΔAᵀ", "ΔᵀA", "AᵀΔ"),
        item.choices().stream().map(choice -> choice.text().replace(" ", "")).toList());
  }

  @Test
  void qti_2_1_is_valid_and_has_the_same_answers() {
    Map<String, String> files = package21();
    Map<String, List<String>> right = new LinkedHashMap<>();
    for (QuizChapter chapter : BOOK) {
      String test = files.get("tests/" + chapter.name() + ".xml");
      assertEquals(List.of(), ExportSchema.xmlProblems("qti21", test), chapter.name());
      for (Element reference : XmlReading.all(test, "assessmentItemRef")) {
        String xml = files.get(reference.getAttribute("href").replace("../", ""));
        String id = reference.getAttribute("identifier");
        assertEquals(List.of(), ExportSchema.xmlProblems("qti21", xml), id);
        List<String> answers =
            XmlReading.all(xml, "mapEntry").stream()
                .map(entry -> entry.getAttribute("mapKey"))
                .toList();
        assertEquals(answers.get(0), XmlReading.all(xml, "value").get(0).getTextContent());
        right.put(id, answers);
      }
    }
    assertEquals(rightAnswers(), right);
    assertManifest(files, BOOK.size() + right.size());
  }

  @Test
  void moodle_xml_is_valid_and_has_the_same_answers() {
    assertEquals(List.of(), ExportSchema.xmlProblems("moodle", moodle()));
    Map<String, List<String>> right = new LinkedHashMap<>();
    for (Element question : XmlReading.all(moodle(), "question")) {
      if (question.getAttribute("type").equals("multichoice")) {
        List<Element> answers = XmlReading.all(question, "answer");
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
          if (answers.get(i).getAttribute("fraction").equals("100")) {
            numbers.add(QuizItem.choiceId(i));
          }
        }
        right.put(XmlReading.one(question, "idnumber").getTextContent(), numbers);
      }
    }
    assertEquals(rightAnswers(), right);
  }

  @Test
  void words_survive_in_each_format() {
    String clean = XmlElement.escaped(SampleResults.CLEAN_XML);
    String expected = "<p>" + clean + "</p><pre>a\n  b</pre>";
    Element moodle =
        XmlReading.all(moodle(), "questiontext").get(rightAnswers().size() - 1);
    assertEquals(expected, XmlReading.one(moodle, "text").getTextContent());
    String qti21 = package21().get("items/ch99-a.xml");
    assertTrue(qti21.contains(expected), qti21);
  }

  @Test
  void a_slash_in_the_name_of_a_category_is_doubled() {
    QuizChapter slash = new QuizChapter("ch98", "98. Yes/no", EXTREME.items());
    String xml =
        new String(QuizFormat.MOODLE.bytes(List.of(slash)), StandardCharsets.UTF_8);
    assertTrue(xml.contains("/98. Yes//no<"), xml);
  }

  @Test
  void every_mistake_is_caught() {
    String moodle = moodle();
    assertCaught("moodle", moodle, "<single>true", "<single>yes");
    assertCaught("moodle", moodle, "fraction=\"0\"", "");
    assertCaught("moodle", moodle, "<text>$course$/top", "<text>top");
    assertCaught("moodle", moodle, "format=\"html\"", "format=\"markdown\"");
    String qti21 = package21().get("items/ch99-a.xml");
    assertCaught("qti21", qti21, "identifier=\"c2\"", "identifier=\"c1\"");
    assertCaught("qti21", qti21, "<pre>", "<h3>x</h3><pre>");
    assertCaught("qti21", qti21, "mappedValue=\"1\"", "mappedValue=\"all\"");
    assertCaught("qti21", qti21, "<mapResponse", "<matchResponse");
    String manifest = package21().get("imsmanifest.xml");
    assertCaught("imsmanifest", manifest, "identifierref=\"ch01-", "identifierref=\"none-");
    assertCaught("imsmanifest", manifest, "type=\"imsqti_item_xmlv2p1\"", "type=\"item\"");
  }

  private static void assertCaught(String schema, String xml, String from, String to) {
    int at = xml.indexOf(from);
    assertTrue(at >= 0, from);
    String broken = xml.substring(0, at) + to + xml.substring(at + from.length());
    assertNotEquals(List.of(), ExportSchema.xmlProblems(schema, broken), from);
  }

  /** The manifest is valid, and names each file of the package once. */
  private static void assertManifest(Map<String, String> files, int resources) {
    String manifest = files.get("imsmanifest.xml");
    assertEquals(List.of(), ExportSchema.xmlProblems("imsmanifest", manifest));
    List<Element> all = XmlReading.all(manifest, "resource");
    assertEquals(resources, all.size());
    TreeSet<String> named = new TreeSet<>(List.of("imsmanifest.xml"));
    all.forEach(resource -> named.add(resource.getAttribute("href")));
    assertEquals(files.keySet(), named);
  }
}
