package kz.ruqsat.application.officer;

import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseScope;
import kz.ruqsat.application.casefile.Doer;
import kz.ruqsat.regulation.Channel;

/**
 * An official.
 *
 * @param account with which the official logs in
 * @param iin the certificate that signs results must bear it
 */
public record Officer(String account, String fullName, String iin, List<Post> posts) {

  private static final String REGISTRY_CLERK = "REGISTRY_CLERK";
  private static final String EXECUTOR = "EXECUTOR";

  public Officer {
    posts = List.copyOf(posts);
  }

  /** Whether the official has a part in a case: of the provider and, once it is there, the unit. */
  public boolean sees(Application application) {
    return scopes().stream().anyMatch(scope -> scope.holds(application));
  }

  /** The cases in which the official has a part. */
  public List<CaseScope> scopes() {
    return posts.stream().map(Post::scope).toList();
  }

  /** In what roles the official may act in a case. */
  public List<Doer> doers(Application application) {
    List<Doer> doers = new ArrayList<>();
    for (Post post : posts) {
      if (post.scope().holds(application) && !givenToAnother(post, application)) {
        doers.add(new Doer(account, post.role(), fullName));
        if (Post.STATE_CORPORATION.equals(post.provider())) {
          // the applicant stands at the desk and takes a ticket by the operator's hand
          doers.add(new Doer(account, "APPLICANT", fullName));
        }
      }
    }
    return doers;
  }

  /** Whether the official holds a post in a role with a provider. */
  public boolean is(String role, String provider) {
    return posts.stream()
        .anyMatch(post -> post.role().equals(role) && post.provider().equals(provider));
  }

  /**
   * By what way the applications come that the official enters.
   *
   * @throws ApplicationFault FORBIDDEN when the official takes none in
   */
  public Channel intake() {
    for (Post post : posts) {
      if (Post.STATE_CORPORATION.equals(post.provider())) {
        return Channel.STATE_CORPORATION;
      }
      if (REGISTRY_CLERK.equals(post.role())) {
        return Channel.REGISTRY;
      }
    }
    throw new ApplicationFault(FaultCode.FORBIDDEN, "takes no applications in");
  }

  private boolean givenToAnother(Post post, Application application) {
    return EXECUTOR.equals(post.role())
        && application.executor() != null
        && !application.executor().equals(account);
  }

  /** Names the account only. */
  @Override
  public String toString() {
    return "Officer[" + account + "]";
  }
}
