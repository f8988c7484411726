package kz.ruqsat.application.officer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** An official as stored. */
@Entity
@Table(name = "officer")
public class OfficerRow {

  @Id private String account;

  @Column(name = "full_name")
  private String fullName;

  private String iin;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "officer_post", joinColumns = @JoinColumn(name = "account"))
  private Set<PostRow> posts = new HashSet<>();

  /** For JPA. */
  protected OfficerRow() {}

  public OfficerRow(Officer officer) {
    this.account = officer.account();
    this.fullName = officer.fullName();
    this.iin = officer.iin();
    officer.posts().forEach(post -> posts.add(new PostRow(post)));
  }

  Officer officer() {
    return new Officer(account, fullName, iin, posts.stream().map(PostRow::post).toList());
  }

  /** A post as stored. */
  @Embeddable
  static class PostRow {

    private String provider;
    private String role;
    private String unit;

    /** For JPA. */
    protected PostRow() {}

    PostRow(Post post) {
      this.provider = post.provider();
      this.role = post.role();
      this.unit = post.unit();
    }

    Post post() {
      return new Post(provider, role, unit);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof PostRow that && post().equals(that.post());
    }

    @Override
    public int hashCode() {
      return Objects.hash(provider, role, unit);
    }
  }
}
