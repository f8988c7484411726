package kz.ruqsat.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.ExternalDocumentation;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST interface. Every resource class of this archive belongs to it. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Ruqsat",
            version = "1",
            description =
                "Integration gateway for public licensing in Kazakhstan. Errors are problem"
                    + " documents (RFC 9457). Lists are paged by cursor: the header Link with"
                    + " rel=\"next\" leads on. Whoever looks into the register states a purpose in"
                    + " the header X-Purpose (percent-encoded UTF-8) or the parameter purpose.",
            license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
    externalDocs = @ExternalDocumentation(description = "The gateway's start page", url = "/"),
    security = @SecurityRequirement(name = "account"))
@SecurityScheme(
    securitySchemeName = "account",
    type = SecuritySchemeType.HTTP,
    scheme = "basic",
    description = "Account and password, as for the pages.")
public class Api extends Application {}
