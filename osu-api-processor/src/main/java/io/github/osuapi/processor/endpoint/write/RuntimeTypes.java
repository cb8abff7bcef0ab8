package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** The types that generated code is built from; the processor itself depends on none of them. */
final class RuntimeTypes {
  private static final String REQUEST = "io.github.osuapi.request";
  private static final String ANNOTATIONS = "io.github.osuapi.annotations";
  private static final String PAGING_PACKAGE = "io.github.osuapi.paging";
  private static final String HTTP = "retrofit2.http";

  static final ClassName OSU_REQUEST = ClassName.get(REQUEST, "OsuRequest");
  static final ClassName DOWNLOAD_REQUEST = ClassName.get(REQUEST, "DownloadRequest");
  static final ClassName PAGED_REQUEST = ClassName.get(REQUEST, "PagedRequest");
  static final ClassName BATCH_REQUEST = ClassName.get(REQUEST, "BatchRequest");
  static final ClassName ENDPOINT = ClassName.get(REQUEST, "Endpoint");
  static final ClassName CLOSED_ROUTE = ClassName.get(REQUEST, "ClosedRoute");
  static final ClassName ENDPOINT_COST = ClassName.get(REQUEST, "EndpointCost");
  static final ClassName API_CONTEXT = ClassName.get(REQUEST, "ApiContext");
  static final ClassName RESPONSE_TYPE = ClassName.get(REQUEST, "ResponseType");
  static final ClassName JSON_BODY = ClassName.get(REQUEST, "JsonBody");
  static final ClassName PARAMETERS = ClassName.get(REQUEST, "Parameters");

  static final ClassName PAGE_TURNING = ClassName.get(PAGING_PACKAGE, "PageTurning");
  static final ClassName PAGE_LIMITS = ClassName.get(PAGING_PACKAGE, "PageLimits");
  static final ClassName ID_PARAMETERS = ClassName.get(PAGING_PACKAGE, "IdParameters");
  static final ClassName PLACE = ClassName.get(PAGING_PACKAGE, "Place");
  static final ClassName ENDPOINT_ACCESS = ClassName.get(ANNOTATIONS, "EndpointAccess");
  static final ClassName SCOPE = ClassName.get(ANNOTATIONS, "Scope");
  static final ClassName PAGING = ClassName.get(ANNOTATIONS, "Paging");
  static final ClassName GENERATED = ClassName.get(ANNOTATIONS, "Generated");
  static final ClassName INDEXED_ENDPOINTS = ClassName.get(ANNOTATIONS, "IndexedEndpoints");
  static final ClassName INDEXED_ENDPOINT = ClassName.get(ANNOTATIONS, "IndexedEndpoint");
  static final ClassName INDEXED_GROUPS = ClassName.get(ANNOTATIONS, "IndexedGroups");
  static final ClassName INDEXED_PARAMETER = ClassName.get(ANNOTATIONS, "IndexedParameter");

  static final ClassName CALL = ClassName.get("retrofit2", "Call");
  static final ClassName FORM = ClassName.get(HTTP, "FormUrlEncoded");
  static final ClassName PATH = ClassName.get(HTTP, "Path");
  static final ClassName QUERY = ClassName.get(HTTP, "Query");
  static final ClassName QUERY_MAP = ClassName.get(HTTP, "QueryMap");
  static final ClassName FIELD = ClassName.get(HTTP, "Field");
  static final ClassName BODY = ClassName.get(HTTP, "Body");
  static final ClassName RESPONSE_BODY = ClassName.get("okhttp3", "ResponseBody");
  static final ClassName REQUEST_BODY = ClassName.get("okhttp3", "RequestBody");

  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

  private RuntimeTypes() {}

  static boolean isList(TypeName type) {
    return type instanceof ParameterizedTypeName generic
        && generic.rawType().equals(ClassName.get(List.class));
  }

  static ClassName http(String method) {
    return ClassName.get(HTTP, method);
  }
}
