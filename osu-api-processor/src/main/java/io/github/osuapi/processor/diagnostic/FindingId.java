package io.github.osuapi.processor.diagnostic;

/**
 * Everything that the processors can find, each with the stable id that its message starts with.
 * The ids are for searching and documenting: they never change their meaning.
 */
public enum FindingId {
  /** A processor itself failed; nothing is wrong with the user's code as far as it knows. */
  PROCESSOR_FAILED("OsuProcessorFailed", Severity.ERROR),

  /** A type that something is generated for is inside a class without a name. */
  NAMELESS("OsuNameless", Severity.ERROR),

  /** {@code @EndpointGroup} is on something that endpoints cannot be read from. */
  ENDPOINT_GROUP("OsuEndpointGroup", Severity.ERROR),

  /** The name of a group cannot be the name of a method. */
  ENDPOINT_GROUP_NAME("OsuEndpointGroupName", Severity.ERROR),

  /** Two groups of a compilation have the same name. */
  ENDPOINT_GROUP_DUPLICATE("OsuEndpointGroupDuplicate", Severity.ERROR),

  /** A group appeared after the table of all endpoints was written. */
  ENDPOINT_TOO_LATE("OsuEndpointTooLate", Severity.ERROR),

  /** A type that would be generated exists already. */
  ENDPOINT_TYPE_TAKEN("OsuEndpointTypeTaken", Severity.ERROR),

  /** A method or parameter is called as something that generated types have already. */
  ENDPOINT_NAME_TAKEN("OsuEndpointNameTaken", Severity.ERROR),

  /** An annotation of Retrofit that generated services would lack. */
  ENDPOINT_UNSUPPORTED("OsuEndpointUnsupported", Severity.ERROR),

  /** The path of an endpoint is not one that can be called. */
  ENDPOINT_PATH("OsuEndpointPath", Severity.ERROR),

  /** Two methods of a group have the same name. */
  ENDPOINT_DUPLICATE("OsuEndpointDuplicate", Severity.ERROR),

  /** A method that is no endpoint, as it has a body, has an HTTP method. */
  ENDPOINT_NOT_ABSTRACT("OsuEndpointNotAbstract", Severity.ERROR),

  /** An endpoint has no HTTP method, or several. */
  ENDPOINT_HTTP_METHOD("OsuEndpointHttpMethod", Severity.ERROR),

  /** An endpoint does not say what it asks of a token. */
  ENDPOINT_ACCESS_MISSING("OsuEndpointAccessMissing", Severity.ERROR),

  /** An endpoint says two things about what it asks of a token. */
  ENDPOINT_ACCESS_CONTRADICTION("OsuEndpointAccessContradiction", Severity.ERROR),

  /** An endpoint names a scope by which no token opens it. */
  ENDPOINT_SCOPE_UNREACHABLE("OsuEndpointScopeUnreachable", Severity.ERROR),

  /** An endpoint names a scope that opens nothing without a user, and asks for no user. */
  ENDPOINT_USER_MISSING("OsuEndpointUserMissing", Severity.ERROR),

  /** A variable of the path is filled by no parameter. */
  ENDPOINT_PATH_VARIABLE("OsuEndpointPathVariable", Severity.ERROR),

  /** A path parameter fills no variable. */
  ENDPOINT_PATH_PARAMETER("OsuEndpointPathParameter", Severity.ERROR),

  /** A parameter does not say where it goes, or says it twice. */
  ENDPOINT_PARAMETER_LOCATION("OsuEndpointParameterLocation", Severity.ERROR),

  /** Two parameters are sent under one name. */
  ENDPOINT_PARAMETER_TWICE("OsuEndpointParameterTwice", Severity.ERROR),

  /** A parameter has a type that cannot be written where it goes. */
  ENDPOINT_PARAMETER_TYPE("OsuEndpointParameterType", Severity.ERROR),

  /** A parameter of a primitive type is {@code @Nullable}. */
  ENDPOINT_NULLABLE_PRIMITIVE("OsuEndpointNullablePrimitive", Severity.ERROR),

  /** An endpoint has several bodies, or one where none can be. */
  ENDPOINT_BODY("OsuEndpointBody", Severity.ERROR),

  /** An endpoint takes or answers with a type that generated classes cannot see. */
  ENDPOINT_HIDDEN_TYPE("OsuEndpointHiddenType", Severity.ERROR),

  /** A type that is read from or written to JSON has no adapter. */
  ENDPOINT_NO_ADAPTER("OsuEndpointNoAdapter", Severity.ERROR),

  /** A type that is read from bytes has no method that reads it. */
  ENDPOINT_BINARY_MODEL("OsuEndpointBinaryModel", Severity.ERROR),

  /** A paginated endpoint cannot be walked. */
  ENDPOINT_PAGING("OsuEndpointPaging", Severity.ERROR),

  /** A list cannot be split over several calls. */
  ENDPOINT_BATCH("OsuEndpointBatch", Severity.ERROR),

  /** The range of a number cannot be held. */
  ENDPOINT_RANGE("OsuEndpointRange", Severity.ERROR),

  /** What is to be joined into one text is no list, or nothing joins it. */
  ENDPOINT_JOINED("OsuEndpointJoined", Severity.ERROR),

  /** What is of the first page alone is not optional, or its list has no cursor or order. */
  ENDPOINT_FIRST_PAGE("OsuEndpointFirstPage", Severity.ERROR),

  /** A deprecated parameter must be given, or names nothing to use instead. */
  ENDPOINT_DEPRECATED_PARAMETER("OsuEndpointDeprecatedParameter", Severity.ERROR),

  /** A route that is not for third parties says too little, or is an endpoint as well. */
  ENDPOINT_CLOSED_ROUTE("OsuEndpointClosedRoute", Severity.ERROR),

  /** What a parameter costs cannot be read off the query. */
  ENDPOINT_COST("OsuEndpointCost", Severity.ERROR),

  /** An app declares a token that the server does not issue. */
  APP_TOKEN("OsuAppToken", Severity.ERROR),

  /** An app declares a token twice, or two tokens of one user. */
  APP_TOKEN_TWICE("OsuAppTokenTwice", Severity.ERROR),

  /** An app names something as its endpoints that is no interface of endpoints. */
  APP_ENDPOINTS("OsuAppEndpoints", Severity.ERROR),

  /** The client of an app has a name that no class can have, or that another class has. */
  APP_CLIENT_NAME("OsuAppClientName", Severity.ERROR),

  /** A group of a client would be shown under a name that is taken. */
  APP_GROUP_NAME("OsuAppGroupName", Severity.ERROR),

  /** What an app needs from a jar is not on the class path, or is of another version. */
  APP_INDEX_MISSING("OsuAppIndexMissing", Severity.ERROR),

  /** A declared scope opens no endpoint. */
  APP_SCOPE_USELESS("OsuAppScopeUseless", Severity.WARNING),

  /** A declared token hangs on who owns the OAuth client. */
  APP_OWNER("OsuAppOwner", Severity.NOTE),

  /** A call needs a token, and the app declares none. */
  CALL_TOKEN_MISSING("OsuTokenMissing", Severity.ERROR),

  /** A call needs a user, and no token of the app acts for one. */
  CALL_USER_MISSING("OsuUserMissing", Severity.ERROR),

  /** A call is closed to every token of the grants that the app declares. */
  CALL_GRANT_MISSING("OsuGrantMissing", Severity.ERROR),

  /** A call needs a scope that the app does not declare. */
  CALL_SCOPE_MISSING("OsuScopeMissing", Severity.ERROR),

  /** Which declared scopes an app uses, and through which calls. */
  PRIVILEGES("OsuPrivileges", Severity.NOTE),

  /** No call uses a declared scope; an option says how much it matters. */
  SCOPE_UNUSED("OsuScopeUnused", Severity.WARNING),

  /** An option of the processor has a value that it cannot have. */
  OPTION("OsuOption", Severity.ERROR),

  /** {@code @JsonModel} is on something that is no record, open enum or interface of kinds. */
  MODEL_NOT_A_RECORD("OsuModelNotARecord", Severity.ERROR),

  /** A model record has type parameters. */
  MODEL_GENERIC("OsuModelGeneric", Severity.ERROR),

  /** An adapter cannot name a type: it is private, inside a private type, or hidden by another. */
  MODEL_HIDDEN("OsuModelHidden", Severity.ERROR),

  /** The type of a component, or a type in it, has no adapter. */
  MODEL_NO_ADAPTER("OsuModelNoAdapter", Severity.ERROR),

  /** A component of a primitive type is {@code @Nullable}. */
  MODEL_NULLABLE_PRIMITIVE("OsuModelNullablePrimitive", Severity.ERROR),

  /** Two components of a model have the same name in JSON. */
  MODEL_SAME_NAME("OsuModelSameName", Severity.ERROR),

  /** A component is left out of JSON by {@code @Json(ignore = true)}. */
  MODEL_IGNORED("OsuModelIgnored", Severity.ERROR),

  /** {@code @Timestamp} is on a component that is not an {@code Instant}. */
  MODEL_TIMESTAMP("OsuModelTimestamp", Severity.ERROR),

  /** {@code @Milliseconds} is on a component that is not a {@code Duration}. */
  MODEL_MILLISECONDS("OsuModelMilliseconds", Severity.ERROR),

  /** {@code @OtherFields} is on a component that cannot keep them, or on several. */
  MODEL_OTHER_FIELDS("OsuModelOtherFields", Severity.ERROR),

  /** The name of a generated adapter or factory is taken by another type. */
  MODEL_ADAPTER_TAKEN("OsuModelAdapterTaken", Severity.ERROR),

  /** A model appeared after the factory of its package was written. */
  MODEL_TOO_LATE("OsuModelTooLate", Severity.ERROR),

  /** An open enum is not sealed, so that it could have values outside of it. */
  OPEN_ENUM_NOT_SEALED("OsuOpenEnumNotSealed", Severity.ERROR),

  /** An open enum has no nested enum {@code Known} that implements it. */
  OPEN_ENUM_KNOWN("OsuOpenEnumKnown", Severity.ERROR),

  /** An open enum has no nested record {@code Unknown(String value)} that implements it. */
  OPEN_ENUM_UNKNOWN("OsuOpenEnumUnknown", Severity.ERROR),

  /** An open enum has a default method, which makes its constants null at times. */
  OPEN_ENUM_DEFAULT_METHOD("OsuOpenEnumDefaultMethod", Severity.ERROR),

  /** A discriminator is on something that is no interface of records. */
  KIND_DISCRIMINATOR("OsuKindDiscriminator", Severity.ERROR),

  /** An interface with a discriminator is not sealed. */
  KIND_NOT_SEALED("OsuKindNotSealed", Severity.ERROR),

  /** An interface with a discriminator permits something that cannot be read from JSON. */
  KIND_VARIANT("OsuKindVariant", Severity.ERROR),

  /** An interface with a discriminator has no record that keeps unknown kinds, or several. */
  KIND_UNKNOWN("OsuKindUnknown", Severity.ERROR),

  /** Two records of an interface are for the same kind. */
  KIND_TWICE("OsuKindTwice", Severity.ERROR),

  /** A record of several kinds does not keep which one it was. */
  KIND_LOST("OsuKindLost", Severity.ERROR),

  /** {@code @JsonKind} is on a record that no interface with a discriminator permits. */
  KIND_ALONE("OsuKindAlone", Severity.ERROR),

  /** A record is for kinds with names and for objects without a discriminator. */
  KIND_ABSENT("OsuKindAbsent", Severity.ERROR);

  private final String id;
  private final Severity severity;

  FindingId(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /**
   * The id as users see it.
   *
   * @return an upper camel case word that starts with {@code Osu}
   */
  public String id() {
    return id;
  }

  /**
   * How much findings of this id matter.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }
}
