package kz.ruqsat.regulation.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.ruqsat.regulation.Catalogue;
import kz.ruqsat.regulation.PublicService;
import kz.ruqsat.regulation.Regulation;
import kz.ruqsat.regulation.Resolution;
import kz.ruqsat.regulation.load.edition.EditionReader;
import kz.ruqsat.regulation.load.file.Reading;
import kz.ruqsat.regulation.load.file.RegulationException;
import kz.ruqsat.regulation.load.file.RuleFile;
import kz.ruqsat.regulation.load.file.Sections;
import kz.ruqsat.regulation.load.file.YamlMap;
import kz.ruqsat.regulation.norm.Declaration;
import kz.ruqsat.regulation.norm.Norms;
import kz.ruqsat.regulation.passport.InformationSystem;
import kz.ruqsat.regulation.process.Vocabulary;

/**
 * Makes the law out of its files: reads all of them, checks all of them, and only then gives the
 * law out, or else every mistake at once.
 *
 * <p>Settings it asks for: {@code ruqsat.regulation.switch.<name>}, {@code
 * ruqsat.regulation.publication.<act>.on} with {@code .source}, and {@code
 * ruqsat.regulation.in-force.<service>.edition} with {@code .from}, {@code .to}, {@code .reason}.
 */
public final class RegulationLoader {

  private final Reading reading;
  private final Sections sections;
  private final Settings settings;
  private final List<Catalogue.Entry> catalogue;

  private RegulationLoader(
      List<RuleFile> files, List<Catalogue.Entry> catalogue, Settings settings) {
    this.reading =
        new Reading(catalogue.stream().map(Catalogue.Entry::id).collect(Collectors.toSet()));
    this.sections = new Sections(files, reading);
    this.settings = settings;
    this.catalogue = new ArrayList<>(catalogue);
  }

  /**
   * Reads and checks the law.
   *
   * @param files its files
   * @param catalogue the obligations that rules may cite
   * @param settings of the operator
   * @throws RegulationException with every mistake that was found
   */
  public static Regulation load(
      List<RuleFile> files, List<Catalogue.Entry> catalogue, Settings settings) {
    return new RegulationLoader(files, catalogue, settings).load();
  }

  private Regulation load() {
    sections.list("obligations", this::obligation).forEach(catalogue::add);
    List<Resolution> resolutions =
        sections.list("resolutions", new ResolutionReader(reading, settings)::read);
    Vocabulary vocabulary = new VocabularyReader(sections).read();
    sections.define("systems", "system");
    List<InformationSystem> systems =
        List.copyOf(sections.entries("systems", RegulationLoader::system).values());
    Norms norms = new NormReader(sections, settings).read();
    List<PublicService> services = services(norms, vocabulary);
    List<Declaration> declarations = new DeclarationReader(settings, reading).read(services);
    reading.throwIfWrong();
    return new Regulation(
        services,
        norms,
        vocabulary,
        systems,
        resolutions,
        declarations,
        new Catalogue(catalogue, reading.citations()));
  }

  private List<PublicService> services(Norms norms, Vocabulary vocabulary) {
    ServiceReader services = new ServiceReader(sections);
    services.define();
    return services.read(new EditionReader(sections, norms, vocabulary.roles()).read());
  }

  private Catalogue.Entry obligation(YamlMap map) {
    String id = map.text("id");
    reading.addObligation(id, map.place());
    return new Catalogue.Entry(id, map.text("place"), map.text("text"));
  }

  private static InformationSystem system(String code, YamlMap map) {
    return new InformationSystem(
        code, map.localText("title"), map.codes("hosts"), map.obligations());
  }
}
