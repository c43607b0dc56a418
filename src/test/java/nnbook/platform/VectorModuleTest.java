package nnbook.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.module.ModuleFinder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VectorModuleTest {
  @Test
  void a_complete_jdk_is_told_to_use_it() {
    assertEquals(
        List.of("--add-modules=jdk.incubator.vector"), VectorModule.here().options());
    assertEquals(Optional.empty(), VectorModule.here().notice());
  }

  @Test
  void a_java_without_it_gets_no_option_and_the_user_a_sentence() {
    VectorModule none = new VectorModule(ModuleFinder.of());
    assertEquals(List.of(), none.options());
    assertEquals(
        Optional.of("This Java lacks the module jdk.incubator.vector, without which the fast engine"
            + " runs about four times slower; a complete JDK has it."),
        none.notice());
  }
}
