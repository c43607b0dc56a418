package nnbook.course.export.question;

import java.util.List;
import nnbook.course.export.XmlElement;
import nnbook.course.export.ZipArchive;
import nnbook.course.export.question.QuizItem.QuizChoice;

/** A QTI 1.2 package: an assessment for each chapter, as Canvas and older platforms import it. */
final class Qti12 {
  private static final String TYPE = "imsqti_xmlv1p2";
  private static final String RESPONSE = "response1";
  private static final String FULL_MARKS = "100";

  private Qti12() {}

  static byte[] of(List<QuizChapter> chapters) {
    ZipArchive zip = new ZipArchive();
    ImsManifest manifest = new ImsManifest("IMS Content", "1.1.3");
    for (QuizChapter chapter : chapters) {
      String file = chapter.name() + "/assessment.xml";
      manifest.add(chapter.name(), TYPE, file, List.of());
      zip.add(file, assessment(chapter));
    }
    return zip.add(ImsManifest.FILE, manifest.document()).bytes();
  }

  private static String assessment(QuizChapter chapter) {
    XmlElement section = new XmlElement("section").with("ident", "root_section");
    chapter.items().forEach(item -> section.add(item(item)));
    return new XmlElement("questestinterop")
        .with("xmlns", "http://www.imsglobal.org/xsd/ims_qtiasiv1p2")
        .add(
            new XmlElement("assessment")
                .with("ident", chapter.name())
                .with("title", chapter.title())
                .add(section))
        .document();
  }

  private static XmlElement item(QuizItem item) {
    XmlElement element =
        new XmlElement("item").with("ident", item.id()).with("title", item.title())
            .add(
                new XmlElement("itemmetadata")
                    .add(
                        new XmlElement("qtimetadata")
                            .add(field("question_type", "multiple_choice_question"))
                            .add(field("points_possible", "1"))))
            .add(presentation(item))
            .add(processing(item));
    for (int i = 0; i < item.choices().size(); i++) {
      QuizChoice choice = item.choices().get(i);
      if (!choice.why().isEmpty()) {
        element.add(
            new XmlElement("itemfeedback")
                .with("ident", feedbackId(i))
                .add(new XmlElement("flow_mat").add(material(choice.why()))));
      }
    }
    return element;
  }

  private static XmlElement field(String label, String entry) {
    return new XmlElement("qtimetadatafield").add("fieldlabel", label).add("fieldentry", entry);
  }

  private static XmlElement presentation(QuizItem item) {
    XmlElement choices = new XmlElement("render_choice").with("shuffle", "No");
    for (int i = 0; i < item.choices().size(); i++) {
      choices.add(
          new XmlElement("response_label")
              .with("ident", QuizItem.choiceId(i))
              .add(material(item.choices().get(i).text())));
    }
    return new XmlElement("presentation")
        .add(material(item.body()))
        .add(
            new XmlElement("response_lid")
                .with("ident", RESPONSE)
                .with("rcardinality", "Single")
                .add(choices));
  }

  /** First what is told about each choice; then any right one gives full marks. */
  private static XmlElement processing(QuizItem item) {
    XmlElement processing =
        new XmlElement("resprocessing")
            .add(
                new XmlElement("outcomes")
                    .add(
                        new XmlElement("decvar")
                            .with("maxvalue", FULL_MARKS)
                            .with("minvalue", "0")
                            .with("varname", "SCORE")
                            .with("vartype", "Decimal")));
    for (int i = 0; i < item.choices().size(); i++) {
      if (!item.choices().get(i).why().isEmpty()) {
        processing.add(
            when(i, "Yes")
                .add(
                    new XmlElement("displayfeedback")
                        .with("feedbacktype", "Response")
                        .with("linkrefid", feedbackId(i))));
      }
    }
    for (int i = 0; i < item.choices().size(); i++) {
      if (item.choices().get(i).right()) {
        processing.add(
            when(i, "No")
                .add(
                    new XmlElement("setvar")
                        .with("action", "Set")
                        .with("varname", "SCORE")
                        .text(FULL_MARKS)));
      }
    }
    return processing;
  }

  private static XmlElement when(int choice, String goesOn) {
    return new XmlElement("respcondition")
        .with("continue", goesOn)
        .add(
            new XmlElement("conditionvar")
                .add(
                    new XmlElement("varequal")
                        .with("respident", RESPONSE)
                        .text(QuizItem.choiceId(choice))));
  }

  private static XmlElement material(String html) {
    return new XmlElement("material")
        .add(new XmlElement("mattext").with("texttype", "text/html").text(html));
  }

  private static String feedbackId(int choice) {
    return QuizItem.choiceId(choice) + "_fb";
  }
}
