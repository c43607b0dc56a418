package nnbook.course.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nnbook.course.export.ExportSchema;
import nnbook.course.export.SampleResults;
import nnbook.course.export.XmlReading;
import nnbook.course.result.StudentResult;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JunitReportTest {
  private static final List<StudentResult> RESULTS =
      List.of(
          SampleResults.mixed(SampleResults.NASTY),
          SampleResults.late("late"),
          SampleResults.broken("broken"));
  private static final String XML =
      JunitReport.of(RESULTS, Instant.parse("2026-11-26T09:30:00Z"));

  @Test
  void it_is_valid() {
    assertEquals(List.of(), ExportSchema.xmlProblems("junit", XML));
  }

  @Test
  void reading_it_back_gives_the_same_grades() {
    List<Element> suites = XmlReading.all(XML, "testsuite");
    for (int i = 0; i < RESULTS.size(); i++) {
      StudentResult result = RESULTS.get(i);
      Element suite = suites.get(i);
      assertEquals(i == 0 ? SampleResults.CLEAN_XML : result.student(), suite.getAttribute("name"));
      Map<String, String> properties = new LinkedHashMap<>();
      XmlReading.all(suite, "property").forEach(property ->
          properties.put(property.getAttribute("name"), property.getAttribute("value")));
      assertEquals(result.points(), Double.parseDouble(properties.get("points")), 0.005);
      assertEquals(result.factor(), Double.parseDouble(properties.get("factor")));
      result.exercises().forEach(score ->
          assertEquals(score.points() + "/" + score.possiblePoints(),
              properties.get(score.exercise())));
    }
  }

  @Test
  void counts_agree_with_the_cases_and_a_fault_of_ours_is_an_error() {
    for (Element suite : XmlReading.all(XML, "testsuite")) {
      assertEquals(suite.getAttribute("tests"), "" + XmlReading.all(suite, "testcase").size());
      assertEquals(suite.getAttribute("failures"), "" + XmlReading.all(suite, "failure").size());
      assertEquals(suite.getAttribute("skipped"), "" + XmlReading.all(suite, "skipped").size());
      assertEquals(suite.getAttribute("errors"), "" + XmlReading.all(suite, "error").size());
    }
    assertEquals(1, XmlReading.all(XML, "error").size());
    assertEquals("no_test", XmlReading.all(XML, "error").get(0).getAttribute("type"));
  }

  @Test
  void maven_reads_it() throws Exception {
    List<ReportTestSuite> suites = new TestSuiteXmlParser(new NullConsoleLogger())
        .parse(new InputStreamReader(
            new ByteArrayInputStream(XML.getBytes(StandardCharsets.UTF_8)),
            StandardCharsets.UTF_8));
    List<ReportTestCase> cases =
        suites.stream().flatMap(suite -> suite.getTestCases().stream()).toList();
    assertEquals(XmlReading.all(XML, "testcase").size(), cases.size());
    assertEquals(XmlReading.all(XML, "failure").size(),
        cases.stream().filter(ReportTestCase::hasFailure).filter(c -> !c.hasError()).count());
    assertEquals(XmlReading.all(XML, "error").size(),
        suites.stream().mapToInt(ReportTestSuite::getNumberOfErrors).sum());
    assertEquals("ch01.Neuron", cases.get(0).getFullClassName());
    assertTrue(cases.get(1).getFailureMessage().startsWith("Wrong: =1+1"),
        cases.get(1).getFailureMessage());
  }

  @Test
  void words_survive_but_for_what_xml_does_not_know() {
    String text = XmlReading.all(XML, "failure").get(0).getTextContent();
    assertTrue(text.startsWith("Wrong: " + SampleResults.CLEAN_XML), text);
    assertTrue(text.contains("张伟 😀 ]]> <i>&amp; \uFFFD \uFFFD[31m \u007f"), text);
    assertFalse(XML.contains("java.version"), "nothing about the machine");
  }

  @Test
  void every_mistake_is_caught() {
    assertCaught(XML.replaceFirst("classname=\"[^\"]*\"", ""));
    assertCaught(XML.replaceFirst(" tests=\"\\d+\"", " tests=\"-1\""));
    assertCaught(XML.replaceFirst("timestamp=\"[^\"]*\"", "timestamp=\"today\""));
    assertCaught(XML.replaceFirst("<failure", "<fault").replaceFirst("</failure>", "</fault>"));
    assertCaught(XML.replaceFirst("<testcase", "<testcase points=\"3\""));
    assertCaught(XML.replace("]]]]><![CDATA[>", "]]>"));
  }

  private static void assertCaught(String broken) {
    assertNotEquals(XML, broken);
    assertNotEquals(List.of(), ExportSchema.xmlProblems("junit", broken));
  }
}
