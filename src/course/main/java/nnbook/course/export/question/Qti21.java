package nnbook.course.export.question;

import java.util.List;
import nnbook.course.export.XmlElement;
import nnbook.course.export.question.QuizItem.QuizChoice;
import nnbook.platform.ZipArchive;

/**
 * A QTI 2.1 package: a file for each question, a test for each chapter, and a table of contents as
 * IMS defines it.
 */
final class Qti21 {
  private static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1";
  private static final String MANIFEST_NAMESPACE = "http://www.imsglobal.org/xsd/imscp_v1p1";
  private static final String ITEM = "imsqti_item_xmlv2p1";
  private static final String TEST = "imsqti_test_xmlv2p1";
  private static final String RESPONSE = "RESPONSE";
  private static final String FEEDBACK = "FEEDBACK";
  private static final String SCORE = "SCORE";
  private static final String IDENTIFIER = "identifier";

  private Qti21() {}

  static byte[] of(List<QuizChapter> chapters) {
    ZipArchive zip = new ZipArchive();
    XmlElement resources = new XmlElement("resources");
    for (QuizChapter chapter : chapters) {
      for (QuizItem item : chapter.items()) {
        resources.add(resource(item.id(), ITEM, file(item)));
        zip.add(file(item), item(item));
      }
      String file = "tests/" + chapter.name() + ".xml";
      XmlElement test = resource(chapter.name(), TEST, file);
      chapter.items().forEach(item ->
          test.add(new XmlElement("dependency").with("identifierref", item.id())));
      resources.add(test);
      zip.add(file, test(chapter));
    }
    return zip.add("imsmanifest.xml", manifest(resources)).bytes();
  }

  private static XmlElement resource(String id, String type, String file) {
    return new XmlElement("resource")
        .with(IDENTIFIER, id)
        .with("type", type)
        .with("href", file)
        .add(new XmlElement("file").with("href", file));
  }

  private static String manifest(XmlElement resources) {
    return new XmlElement("manifest")
        .with("xmlns", MANIFEST_NAMESPACE)
        .with(IDENTIFIER, "nnbook-questions")
        .add(new XmlElement("metadata")
            .add("schema", "QTIv2.1 Package").add("schemaversion", "1.0.0"))
        .add(new XmlElement("organizations"))
        .add(resources)
        .document();
  }

  private static String file(QuizItem item) {
    return "items/" + item.id() + ".xml";
  }

  private static String test(QuizChapter chapter) {
    XmlElement section =
        new XmlElement("assessmentSection")
            .with(IDENTIFIER, "questions")
            .with("title", chapter.title())
            .with("visible", true);
    chapter.items().forEach(item ->
        section.add(
            new XmlElement("assessmentItemRef")
                .with(IDENTIFIER, item.id())
                .with("href", "../" + file(item))));
    return new XmlElement("assessmentTest")
        .with("xmlns", NAMESPACE)
        .with(IDENTIFIER, chapter.name())
        .with("title", chapter.title())
        .add(
            new XmlElement("testPart")
                .with(IDENTIFIER, "part")
                .with("navigationMode", "nonlinear")
                .with("submissionMode", "individual")
                .add(section))
        .document();
  }

  private static String item(QuizItem item) {
    XmlElement element =
        new XmlElement("assessmentItem")
            .with("xmlns", NAMESPACE)
            .with(IDENTIFIER, item.id())
            .with("title", item.title())
            .with("adaptive", false)
            .with("timeDependent", false)
            .add(response(item))
            .add(outcome(SCORE, "float"))
            .add(outcome(FEEDBACK, IDENTIFIER))
            .add(body(item))
            .add(processing());
    for (int i = 0; i < item.choices().size(); i++) {
      QuizChoice choice = item.choices().get(i);
      if (!choice.why().isEmpty()) {
        element.add(
            new XmlElement("modalFeedback")
                .with("outcomeIdentifier", FEEDBACK)
                .with(IDENTIFIER, QuizItem.choiceId(i))
                .with("showHide", "show")
                .markup("<p>" + choice.why() + "</p>"));
      }
    }
    return element.document();
  }

  /** One answer may be chosen, and each right one is mapped to full marks. */
  private static XmlElement response(QuizItem item) {
    XmlElement mapping = new XmlElement("mapping").with("defaultValue", 0);
    XmlElement correct = new XmlElement("correctResponse");
    boolean told = false;
    for (int i = 0; i < item.choices().size(); i++) {
      if (item.choices().get(i).right()) {
        String id = QuizItem.choiceId(i);
        mapping.add(new XmlElement("mapEntry").with("mapKey", id).with("mappedValue", 1));
        if (!told) { // a single response has room for one
          correct.add("value", id);
          told = true;
        }
      }
    }
    return new XmlElement("responseDeclaration")
        .with(IDENTIFIER, RESPONSE)
        .with("cardinality", "single")
        .with("baseType", IDENTIFIER)
        .add(correct)
        .add(mapping);
  }

  private static XmlElement outcome(String name, String type) {
    return new XmlElement("outcomeDeclaration")
        .with(IDENTIFIER, name)
        .with("cardinality", "single")
        .with("baseType", type);
  }

  private static XmlElement body(QuizItem item) {
    XmlElement choices =
        new XmlElement("choiceInteraction")
            .with("responseIdentifier", RESPONSE)
            .with("shuffle", false)
            .with("maxChoices", 1);
    for (int i = 0; i < item.choices().size(); i++) {
      choices.add(
          new XmlElement("simpleChoice")
              .with(IDENTIFIER, QuizItem.choiceId(i))
              .markup(item.choices().get(i).text()));
    }
    return new XmlElement("itemBody").markup(item.body()).add(choices);
  }

  private static XmlElement processing() {
    return new XmlElement("responseProcessing")
        .add(set(SCORE, new XmlElement("mapResponse").with(IDENTIFIER, RESPONSE)))
        .add(set(FEEDBACK, new XmlElement("variable").with(IDENTIFIER, RESPONSE)));
  }

  private static XmlElement set(String outcome, XmlElement value) {
    return new XmlElement("setOutcomeValue").with(IDENTIFIER, outcome).add(value);
  }
}
