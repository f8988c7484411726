package kz.ruqsat.it.interop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A SOAP stack of the Java world. Each has its own JVM and class path, which its module under
 * {@code interop/} has written down; none is on the class path of the tests.
 */
enum JavaStack {
  /** Apache CXF with {@code wsdl2java}. */
  CXF("cxf", "JaxWsClient.java", "org.apache.cxf.tools.wsdlto.WSDLToJava -d {out} {wsdl}"),
  /** Eclipse Metro, the reference implementation, with {@code wsimport}. */
  METRO("metro", "JaxWsClient.java", "com.sun.tools.ws.WsImport -Xnocompile -s {out} {wsdl}"),
  /** Apache Axis2 with the JAXB data binding. */
  AXIS2(
      "axis2",
      "axis2/Axis2Client.java",
      "org.apache.axis2.wsdl.WSDL2Java -uri {wsdl} -o {out} -d jaxbri -s -u"),
  /** Spring Web Services with {@code xjc}. */
  SPRING_WS(
      "spring-ws",
      "spring-ws/SpringWsClient.java",
      "com.sun.tools.xjc.XJCFacade -wsdl -d {out} {wsdl}");

  private static final Path INTEROP = Path.of("..", "interop").toAbsolutePath().normalize();

  private final String module;
  private final String client;
  private final String generator;

  JavaStack(String module, String client, String generator) {
    this.module = module;
    this.client = client;
    this.generator = generator;
  }

  /** Generates the client's classes from a WSDL, with no hand edits, and compiles them. */
  Path generate(String wsdl, Path folder) throws IOException, InterruptedException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    var command = new ArrayList<>(List.of(java(), "-cp", classPath()));
    Stream.of(generator.split(" "))
        .map(word -> word.replace("{out}", sources.toString()).replace("{wsdl}", wsdl))
        .forEach(command::add);
    Processes.run(folder, command);
    return compile(sources, Files.createDirectories(folder.resolve("classes")));
  }

  /** Runs the client against a gateway and returns what it printed. */
  String run(Path classes, String wsdl) throws IOException, InterruptedException {
    return Processes.run(
        classes.getParent(),
        List.of(
            java(),
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            classes + File.pathSeparator + classPath(),
            INTEROP.resolve(client).toString(),
            wsdl));
  }

  private Path compile(Path sources, Path classes) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var complaints = new StringWriter();
    try (Stream<Path> files = Files.walk(sources);
        var manager = compiler.getStandardFileManager(null, null, UTF_8)) {
      var generated = files.filter(file -> file.toString().endsWith(".java")).toList();
      var options = List.of("-proc:none", "-nowarn", "-cp", classPath(), "-d", classes.toString());
      var units = manager.getJavaFileObjectsFromPaths(generated);
      if (!compiler.getTask(complaints, manager, null, options, null, units).call()) {
        throw new AssertionError(this + " made classes that do not compile\n" + complaints);
      }
    }
    return classes;
  }

  private String classPath() throws IOException {
    Path written = INTEROP.resolve(module).resolve("target/classpath");
    if (!Files.exists(written)) {
      throw new AssertionError(written + " is missing: build from the root, interop comes first");
    }
    return Files.readString(written, UTF_8);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
