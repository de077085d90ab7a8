// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/tree.h"

#include <QList>
#include <QUrl>

#include <gumbo.h>

#include <optional>

namespace Dateline::Html {

/// The allowed attributes of one element of the source, in the order in which they are written.
QList<Attribute> allowedAttributes(const GumboElement &element, Tag tag, const QUrl &base);

/// The attributes of a picture; lazily loaded and responsive pictures get their largest address. A remote
/// address is in `data-src`, so that nothing loads by itself, a relative one of a file that may lie beside
/// the article in `data-file`, as it was written; `src` holds inline pictures only. Nothing
/// for pictures without an address and for tracking pixels. `sourceSet` is that of a preceding `source`.
std::optional<QList<Attribute>> imageAttributes(const GumboElement &element, const QString &sourceSet,
                                                const QUrl &base);

/// The host that an embedded player or frame would load from; empty when there is none.
QString mediaHost(const GumboElement &element, const QUrl &base);

/// The host of one of our own placeholders: an empty element with `data-media`. Else empty.
QString placeholderHost(const GumboElement &element);

/// What the attributes say about the element's purpose.
quint8 elementHints(const GumboElement &element);

/// An attribute's value in clean text, or an empty string.
QString attributeValue(const GumboElement &element, const char *name);

} // namespace Dateline::Html
