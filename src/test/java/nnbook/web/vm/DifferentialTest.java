package nnbook.web.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import nnbook.web.vm.program.Basics;
import nnbook.web.vm.program.Classes;
import nnbook.web.vm.program.Functions;
import nnbook.web.vm.program.Nulls;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Hand-written programs say the same on the JVM and interpreted. */
class DifferentialTest {
  @TestFactory
  Stream<DynamicTest> the_same_as_on_the_jvm() {
    return Stream.of(Basics.class, Classes.class, Functions.class, Nulls.class)
        .flatMap(type -> {
      Vm vm = Programs.vm(type);
      return Programs.of(type).stream().map(program -> dynamicTest(
          type.getSimpleName() + "." + program.getName(), () ->
          assertEquals(Programs.onJvm(program), Programs.inVm(vm, program))));
    });
  }
}
