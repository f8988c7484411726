package kz.ruqsat.identity.gbdul;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import kz.ruqsat.identity.payload.XmlMarshaller;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.PayloadForm;
import kz.ruqsat.shep.PayloadProfile;
import kz.ruqsat.shep.ServiceHandler;

/**
 * A service of ГБД ЮЛ: it is asked for an organisation by its БИН, in signed requests, and answers
 * with a signed document, whatever it found.
 *
 * @param <R> the answer, as the schema of the service has it
 */
abstract class BinHandler<R> implements ServiceHandler {

  private final BinLookup lookup;
  private final BiFunction<BinLookup, BinRequest, BinResult> search;
  private final Map<String, XmlMarshaller<R>> answers;
  private final PayloadProfile profile;

  /**
   * @param search how a request is looked up: {@link BinLookup#find}, or {@link
   *     BinLookup#forRequestor} where the asking organisation has to be named
   * @param answers how answers are written, by registry id
   * @param form how they stand in {@code data}
   */
  BinHandler(
      BinLookup lookup,
      BiFunction<BinLookup, BinRequest, BinResult> search,
      Map<String, XmlMarshaller<R>> answers,
      PayloadForm form) {
    this.lookup = lookup;
    this.search = search;
    this.answers = answers;
    this.profile = new PayloadProfile(form, true, true);
  }

  @Override
  public Set<String> serviceIds() {
    return answers.keySet();
  }

  @Override
  public PayloadProfile profile(String serviceId) {
    return profile;
  }

  @Override
  public Answer handle(Call call) {
    BinRequest request = BinRequest.of(call);
    BinResult result = search.apply(lookup, request);
    return result.answer(answers.get(call.serviceId()).bytes(response(request, result)));
  }

  /** Tells what a request found. */
  abstract R response(BinRequest request, BinResult result);
}
