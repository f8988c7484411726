package kz.ruqsat.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.ruqsat.application.result.PermitBackground;
import kz.ruqsat.application.result.PermitBackgrounds;
import kz.ruqsat.permit.Difference;
import kz.ruqsat.permit.PermitLog;
import kz.ruqsat.permit.PermitReader;
import kz.ruqsat.permit.PermitRecord;
import kz.ruqsat.permit.VersionRecord;
import kz.ruqsat.seal.SealedLogs;
import kz.ruqsat.seal.UnknownLogException;
import kz.ruqsat.web.permit.Inspection;
import kz.ruqsat.web.permit.PermitView;
import kz.ruqsat.web.permit.ShownDifferences;
import kz.ruqsat.web.permit.VersionView;

/** A permit with its versions and what changed between them. */
@Named("permit")
@RequestScoped
public class PermitDetails {

  @Inject private HttpServletRequest request;
  @Inject private PermitReader reader;
  @Inject private SealedLogs logs;
  @Inject private PermitBackgrounds backgrounds;
  @Inject private Inspection inspection;
  @Inject private PageTexts texts;

  private PermitView view;
  private List<PermitBackground> background = List.of();
  private List<VersionRecord> history = List.of();

  /** Reads the permit that the address names. */
  public void load() {
    PermitRecord found = reader.byNumber(getNumber()).orElse(null);
    if (found == null) {
      Missing.record();
      return;
    }
    history = reader.history(getNumber());
    inspection.record("VIEW", getNumber(), (long) history.size());
    view = PermitView.of(found, inspection.seesPersonalData());
    background = backgrounds.of(getNumber());
  }

  /** The number asked for. */
  public String getNumber() {
    String number = request.getParameter("number");
    return number == null ? "" : number;
  }

  /** The permit; null when there is none. */
  public PermitView getView() {
    return view;
  }

  /** Its versions, the newest first. */
  public List<VersionView> getVersions() {
    return IntStream.rangeClosed(1, history.size())
        .mapToObj(i -> history.get(history.size() - i))
        .map(version -> VersionView.of(version, inspection.seesPersonalData()))
        .toList();
  }

  /** The applications that gave the permit and its duplicates; none for a permit from before. */
  public List<PermitBackground> getBackground() {
    return background;
  }

  /** What a document of a case is. */
  public String titles(PermitBackground.Document document) {
    return document.codes().stream().map(texts::document).collect(Collectors.joining(", "));
  }

  /** What a version changed; nothing for the first. */
  public List<Difference> changes(VersionView version) {
    int at = version.version() - 1;
    return at == 0
        ? List.of()
        : ShownDifferences.between(
            history.get(at - 1), history.get(at), inspection.seesPersonalData());
  }

  /** Place of a version in the log of permits; null while it is not sealed. */
  public Long sealedAt(VersionView version) {
    try {
      long size = logs.size(PermitLog.NAME);
      return logs.inclusion(PermitLog.NAME, version.recordId(), size).index();
    } catch (UnknownLogException e) {
      return null;
    }
  }
}
