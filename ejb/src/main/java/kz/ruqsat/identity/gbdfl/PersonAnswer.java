package kz.ruqsat.identity.gbdfl;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.xml.namespace.QName;
import kz.ruqsat.identity.dictionary.CodedValue;
import kz.ruqsat.identity.dictionary.Dictionary;
import kz.ruqsat.identity.payload.XmlMarshaller;
import kz.ruqsat.identity.person.Person;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.Tamper;
import kz.ruqsat.wire.gbdfl.Persons;
import kz.ruqsat.wire.gbdfl.Response;

/**
 * The answer of ГБД ФЛ: its head repeats the ids and the time of the envelope, as captured answers
 * do; without persons when nobody was found.
 */
record PersonAnswer(Call call, String senderCode, FieldSet fields, Clock clock) {

  private static final XmlMarshaller<Response> DATA =
      new XmlMarshaller<>(Response.class, new QName("data"));

  Answer found(List<Person> persons) {
    Persons found = new Persons();
    persons.forEach(person -> found.getPerson().add(PersonMapper.person(person, fields)));
    return answer(MessageOutcome.PROCESSED, found, Answer.SUCCESS, Answer.PROCESSED);
  }

  Answer without(MessageOutcome outcome) {
    return answer(outcome, null, Answer.LOGICAL_ERROR, outcome.value().ru());
  }

  private Answer answer(MessageOutcome outcome, Persons persons, String status, String message) {
    String messageId = UUID.randomUUID().toString();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Response response = new Response();
    response.setMessageId(messageId);
    response.setMessageDate(now);
    response.setRequestId(call.messageId());
    response.setSender(WireValues.undated(Dictionary.PARTICIPANT.value("GBDFL")));
    response.setReceiver(WireValues.undated(receiver()));
    response.setMessageResult(WireValues.undated(outcome.value()));
    response.setPersons(persons);
    return new Answer(messageId, status, message, DATA.bytes(response), now, Tamper.NONE);
  }

  private CodedValue receiver() {
    return Dictionary.PARTICIPANT
        .find(senderCode)
        .orElseGet(() -> new CodedValue(senderCode, senderCode, senderCode));
  }
}
