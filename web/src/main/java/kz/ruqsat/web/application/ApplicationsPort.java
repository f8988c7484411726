package kz.ruqsat.web.application;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.soap.MTOM;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Supplier;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.Submission;
import kz.ruqsat.application.attachment.Attachment;
import kz.ruqsat.application.attachment.Attachments;
import kz.ruqsat.application.cabinet.PortalCases;
import kz.ruqsat.application.filing.Filing;
import kz.ruqsat.application.user.PortalUsers;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.web.soap.DeclaredEncoding;
import kz.ruqsat.web.soap.FaultLog;
import kz.ruqsat.web.soap.FaultSanitizer;
import kz.ruqsat.web.soap.KnownOperation;
import kz.ruqsat.wire.application.ApplicationRefused;
import kz.ruqsat.wire.application.Applications;
import kz.ruqsat.wire.application.Channel;
import kz.ruqsat.wire.application.EditApplication;
import kz.ruqsat.wire.application.EditApplicationResponse;
import kz.ruqsat.wire.application.FileApplication;
import kz.ruqsat.wire.application.FileApplicationResponse;
import kz.ruqsat.wire.application.GetForm;
import kz.ruqsat.wire.application.GetFormResponse;
import kz.ruqsat.wire.application.GetHistory;
import kz.ruqsat.wire.application.GetHistoryResponse;
import kz.ruqsat.wire.application.GetMessages;
import kz.ruqsat.wire.application.GetMessagesResponse;
import kz.ruqsat.wire.application.GetStatus;
import kz.ruqsat.wire.application.GetStatusResponse;
import kz.ruqsat.wire.application.LogIn;
import kz.ruqsat.wire.application.LogInResponse;
import kz.ruqsat.wire.application.RegisterUser;
import kz.ruqsat.wire.application.RegisterUserResponse;
import kz.ruqsat.wire.application.UploadAttachment;
import kz.ruqsat.wire.application.UploadAttachmentResponse;
import kz.ruqsat.wire.application.WithdrawApplication;
import kz.ruqsat.wire.application.WithdrawApplicationResponse;
import org.apache.cxf.annotations.EndpointProperty;
import org.apache.cxf.interceptor.InInterceptors;
import org.apache.cxf.interceptor.OutFaultInterceptors;

/** Applications as an ordinary typed port; files come as MTOM attachments and are streamed. */
@MTOM
@WebService(
    serviceName = "ApplicationsService",
    portName = "ApplicationsPort",
    targetNamespace = "urn:ruqsat:applications:v1",
    endpointInterface = "kz.ruqsat.wire.application.Applications",
    wsdlLocation = "META-INF/wsdl/applications/Applications.wsdl")
@InInterceptors(classes = {DeclaredEncoding.class, KnownOperation.class})
@OutFaultInterceptors(classes = FaultSanitizer.class)
@EndpointProperty(key = FaultLog.PROPERTY, beanClass = FaultLog.class)
public class ApplicationsPort implements Applications {

  @Inject private Filing filing;
  @Inject private PortalCases cases;
  @Inject private Attachments attachments;
  @Inject private PortalUsers users;
  @Resource private WebServiceContext context;

  @Override
  public FileApplicationResponse fileApplication(FileApplication request)
      throws ApplicationRefused {
    FileApplicationResponse response = new FileApplicationResponse();
    response.setApplication(
        answer(
            () ->
                WireApplications.application(
                    filing.file(
                        submission(
                            request.getChannel(),
                            request.getDocument(),
                            request.getSignature())))));
    return response;
  }

  @Override
  public EditApplicationResponse editApplication(EditApplication request)
      throws ApplicationRefused {
    EditApplicationResponse response = new EditApplicationResponse();
    response.setApplication(
        answer(
            () ->
                WireApplications.application(
                    filing.edit(
                        request.getRequestId(),
                        submission(
                            request.getChannel(),
                            request.getDocument(),
                            request.getSignature())))));
    return response;
  }

  @Override
  public WithdrawApplicationResponse withdrawApplication(WithdrawApplication request)
      throws ApplicationRefused {
    WithdrawApplicationResponse response = new WithdrawApplicationResponse();
    response.setApplication(
        answer(
            () -> WireApplications.application(cases.withdraw(account(), request.getRequestId()))));
    return response;
  }

  @Override
  public GetStatusResponse getStatus(GetStatus request) throws ApplicationRefused {
    GetStatusResponse response = new GetStatusResponse();
    response.setApplication(
        answer(
            () -> WireApplications.application(filing.status(account(), request.getRequestId()))));
    return response;
  }

  @Override
  public GetMessagesResponse getMessages(GetMessages request) throws ApplicationRefused {
    GetMessagesResponse response = new GetMessagesResponse();
    answer(() -> cases.messages(account(), request.getRequestId()))
        .forEach(it -> response.getMessages().add(WireApplications.message(it)));
    return response;
  }

  @Override
  public GetHistoryResponse getHistory(GetHistory request) throws ApplicationRefused {
    GetHistoryResponse response = new GetHistoryResponse();
    Locale language =
        request.getLanguage() == null ? null : Locale.forLanguageTag(request.getLanguage().value());
    answer(() -> cases.history(account(), request.getRequestId(), language))
        .forEach(it -> response.getLines().add(WireApplications.line(it)));
    return response;
  }

  @Override
  public GetFormResponse getForm(GetForm request) throws ApplicationRefused {
    return answer(
        () -> {
          if (request.getAction() == null
              || request.getApplicantType() == null
              || request.getChannel() == null) {
            throw new ApplicationFault(
                FaultCode.MALFORMED_APPLICATION, "action, applicantType or channel");
          }
          return WireForms.offer(
              filing.form(
                  new EditionKey(request.getService(), request.getEdition()),
                  kz.ruqsat.regulation.Action.valueOf(request.getAction().value()),
                  kz.ruqsat.regulation.ApplicantType.valueOf(request.getApplicantType().value()),
                  kz.ruqsat.regulation.Channel.valueOf(request.getChannel().value())));
        });
  }

  @Override
  public UploadAttachmentResponse uploadAttachment(UploadAttachment request)
      throws ApplicationRefused {
    if (request.getContent() == null) {
      throw WireApplications.refused(
          new ApplicationFault(FaultCode.MALFORMED_APPLICATION, "content"));
    }
    String type = request.getMediaType();
    try (InputStream content = request.getContent().getInputStream()) {
      Attachment kept =
          attachments.put(
              content,
              type == null || type.length() > 100 ? "application/octet-stream" : type,
              account());
      UploadAttachmentResponse response = new UploadAttachmentResponse();
      response.setSha256(kept.sha256());
      response.setSize(kept.size());
      return response;
    } catch (ApplicationFault fault) {
      throw WireApplications.refused(fault);
    } catch (IOException e) {
      throw WireApplications.refused(
          new ApplicationFault(FaultCode.MALFORMED_APPLICATION, "content"));
    }
  }

  @Override
  public RegisterUserResponse registerUser(RegisterUser request) throws ApplicationRefused {
    var user = answer(() -> users.register(octets("document", request.getDocument())));
    RegisterUserResponse response = new RegisterUserResponse();
    response.setLogin(user.login());
    response.setRegisteredAt(user.registeredAt());
    return response;
  }

  @Override
  public LogInResponse logIn(LogIn request) throws ApplicationRefused {
    var session = answer(() -> users.login(request.getLogin(), request.getPassword()));
    LogInResponse response = new LogInResponse();
    response.setToken(session.token());
    response.setValidUntil(session.validUntil());
    return response;
  }

  private Submission submission(Channel channel, byte[] document, byte[] signature) {
    if (channel == null) {
      throw new ApplicationFault(FaultCode.MALFORMED_APPLICATION, "channel");
    }
    return Submission.of(
        account(),
        kz.ruqsat.regulation.Channel.valueOf(channel.value()),
        octets("document", document),
        signature);
  }

  private static byte[] octets(String name, byte[] octets) {
    if (octets == null) {
      throw new ApplicationFault(FaultCode.MALFORMED_APPLICATION, name);
    }
    return octets;
  }

  private static <T> T answer(Supplier<T> work) throws ApplicationRefused {
    try {
      return work.get();
    } catch (ApplicationFault fault) {
      throw WireApplications.refused(fault);
    }
  }

  private String account() {
    return context.getUserPrincipal().getName();
  }
}
