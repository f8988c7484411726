package kz.ruqsat.identity.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import kz.ruqsat.identity.person.Person;
import kz.ruqsat.identity.record.RecordText;

/** A person in the database: the record as text, and what it is searched by. Read only. */
@Entity
@Table(name = "person")
public class PersonRow {

  @Id
  @Column(name = "iin")
  private String iin;

  @Column(name = "surname")
  private String surname;

  @Column(name = "name")
  private String name;

  @Column(name = "patronymic")
  private String patronymic;

  @Column(name = "birth_date")
  private LocalDate birthDate;

  @ElementCollection
  @CollectionTable(name = "person_document", joinColumns = @JoinColumn(name = "iin"))
  @Column(name = "document_number")
  private Set<String> documentNumbers;

  private String content;

  @Version private int version;

  Person person() {
    return RecordText.read(Person.class, content);
  }
}
