package nnbook.author.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import nnbook.author.machine.JudgedMutation;
import nnbook.author.machine.MutationAudit;
import nnbook.author.machine.ToldKind;
import nnbook.cli.Json;

/** What the machine-made answers are told, for programs. */
final class MutationJson {
  private MutationJson() {}

  static ObjectNode of(MutationAudit audit) {
    ObjectNode json = Json.object().put("wrong", audit.wrong());
    for (ToldKind kind : ToldKind.values()) {
      json.put(name(kind), audit.count(kind));
    }
    ObjectNode recognizers = json.putObject("recognizers");
    audit.recognizers().forEach(recognizers::put);
    ArrayNode faults = json.putArray("faults");
    audit.faults().forEach(faults::add);
    json.set("exercises", Json.array(audit.tallies(), MutationJson::tally));
    return json;
  }

  private static ObjectNode tally(MutationAudit.Tally tally) {
    ObjectNode json = Json.object().put("exercise", tally.exercise().id());
    for (ToldKind kind : ToldKind.values()) {
      json.put(name(kind), tally.count(kind));
    }
    json.set("answers", Json.array(tally.answers(), MutationJson::answer));
    return json;
  }

  private static ObjectNode answer(JudgedMutation one) {
    ObjectNode json = Json.object()
        .put("method", one.answer().method())
        .put("line", one.answer().line())
        .put("code", one.answer().code())
        .put("kind", one.answer().kind().name().toLowerCase(Locale.ROOT))
        .put("change", one.answer().change())
        .put("told", name(one.told()))
        .put("sentence", one.sentence())
        .put("reason", one.reason());
    ArrayNode recognizers = json.putArray("recognizers");
    one.recognizers().forEach(recognizers::add);
    return json;
  }

  private static String name(ToldKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
