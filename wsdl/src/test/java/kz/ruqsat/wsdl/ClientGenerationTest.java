package kz.ruqsat.wsdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.cxf.tools.common.ToolContext;
import org.apache.cxf.tools.wsdlto.WSDLToJava;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An integrator's first step: from our WSDL to Java, with no hand edits and no binding file. Both
 * sides are generated, since a participant has to offer the callback of the asynchronous channel.
 */
class ClientGenerationTest {

  @TempDir Path sources;

  @ParameterizedTest
  @MethodSource("kz.ruqsat.wsdl.Contracts#services")
  void generatesFromTheContract(Path wsdl) throws Exception {
    generatesWhatCompiles(wsdl);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SyncChannel", "AsyncChannel", "AsyncChannelClient"})
  void generatesAClientFromTheSingleFile(String name) throws Exception {
    var documents = new WsdlDocuments("META-INF/wsdl/shep/" + name + ".wsdl");
    var address = "http://127.0.0.1:1/nobody-listens-here/";

    generatesWhatCompiles(
        Files.write(sources.resolve("single.wsdl"), documents.find("wsdl", address).orElseThrow()));
  }

  private void generatesWhatCompiles(Path wsdl) throws Exception {
    String[] command = {"-client", "-impl", "-d", sources.toString(), wsdl.toUri().toString()};
    new WSDLToJava(command).run(new ToolContext());

    List<Path> generated;
    try (Stream<Path> walk = Files.walk(sources)) {
      generated = walk.filter(file -> file.toString().endsWith(".java")).toList();
    }
    assertTrue(generated.size() > 5, "generated only " + generated);
    assertEquals("", complaintsOfTheCompiler(generated));
  }

  private String complaintsOfTheCompiler(List<Path> files) throws Exception {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var output = new StringWriter();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  output,
                  manager,
                  null,
                  List.of("-proc:none", "-d", sources.toString()),
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      return compiled ? "" : output.toString();
    }
  }
}
