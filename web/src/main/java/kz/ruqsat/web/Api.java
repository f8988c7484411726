package kz.ruqsat.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface. Every resource class of this archive belongs to it. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
