package kz.ruqsat.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.record.RecordText;

/** An organisation in the database: the record as text. Read only. */
@Entity
@Table(name = "organisation")
public class OrganisationRow {

  @Id
  @Column(name = "bin")
  private String bin;

  private String content;

  @Version private int version;

  Organisation organisation() {
    return RecordText.read(Organisation.class, content);
  }
}
