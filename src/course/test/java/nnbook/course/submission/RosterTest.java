package nnbook.course.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nnbook.platform.UserError;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RosterTest {
  @TempDir private Path folder;

  private Roster read(String text) throws IOException {
    return Roster.read(Files.writeString(folder.resolve("roster.csv"), text));
  }

  @Test
  void only_what_tells_students_apart_is_an_identifier() throws IOException {
    Roster roster = Roster.read(Files.writeString(folder.resolve("ids.csv"),
        "id,name,email,extension,tutorial,sis login id\n"
            + "s1,Ann,ann@uni.example,1,7,amex\ns2,Bo,BO@uni.example,,7,bex\n"));
    assertEquals(Set.of("s1", "ann@uni.example", "amex"),
        roster.identifiers(roster.students().get(0)));
  }

  @Test
  void columns_are_found_by_name_in_any_order() throws IOException {
    Roster roster = read(
        "\uFEFFName, ID ,group,extension,submitted,login\r\n"
            + "\"Example, \"\"Ann\"\"\nMaria\",s1,red,3,2026-10-01T12:00+02:00,ann\r\n"
            + "张伟,s2,red,,,\n\n=1+1,s3\n");
    Student ann = roster.students().get(0);
    assertEquals("Example, \"Ann\"\nMaria", ann.name());
    assertEquals(3, ann.extensionDays());
    assertEquals(Optional.of(Instant.parse("2026-10-01T10:00:00Z")), ann.submitted());
    assertEquals("ann", ann.columns().get("login"));
    assertEquals(List.of("张伟"), roster.partners(ann).stream().map(Student::name).toList());
    assertEquals("=1+1", roster.find("s3").orElseThrow().name());
    assertEquals(List.of(), roster.partners(roster.find("s3").orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1"})
  void names_are_read_as_spreadsheets_save_them(String encoding) throws IOException {
    Path file = folder.resolve("roster.csv");
    Files.write(file, "id,name\ns1,Käthe Groß\n".getBytes(encoding));
    assertEquals("Käthe Groß", Roster.read(file).students().get(0).name());
  }

  @Test
  void semicolons_and_tabs_divide_too() throws IOException {
    assertEquals("A, B", read("id;name\n7;A, B\n").students().get(0).name());
    assertEquals("A; B", read("id\tname\n7\tA; B\n").students().get(0).name());
    assertEquals(2, read("id\n7\n8").students().size());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "`name\nx` | `column \"id\"`",
      "`id` | `no students`",
      "`id,name\ns1,A\n,B` | `line 3, column id`",
      "`id\nAnn\nann` | `line 3, column id: ann is the id of line 2`",
      "`id,extension\ns1,soon` | `line 2, column extension: \"soon\"`",
      "`id,extension\ns1,-1` | `column extension`",
      "`id,submitted\ns1,yesterday` | `line 2, column submitted: \"yesterday\"`",
      "`id,name\ns1,A,B` | `line 2, column 3: `",
      "`id,name\n\"s\t1\",A` | `line 2, column id`"})
  void faults_are_told_with_line_and_column(String text, String part) throws IOException {
    String message = assertThrows(UserError.class, () -> read(text)).getMessage();
    assertTrue(message.contains(part), message);
  }

  @Test
  void a_quotation_mark_that_is_not_closed_and_a_missing_file_are_told() {
    assertThrows(UserError.class, () -> read("id,name\ns1,\"" + "x".repeat(200_000)));
    assertThrows(UserError.class, () -> Roster.read(folder.resolve("none.csv")));
    assertThrows(UserError.class, () -> Roster.read(folder));
  }
}
