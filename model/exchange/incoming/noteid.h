// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Dateline::Exchange {

/// The id of a note that another program calls so: the UUID itself where it is one (bare or as "urn:uuid:"),
/// else one made from it (RFC 4122, version 5), so that the same name gives the same id each time.
QString incomingId(const QString &name);

/// The same for a note without a name, from what tells it from others.
QString incomingId(const QStringList &facts);

/// Whether this can be the id of an article: 16 hexadecimal digits, in lower case.
bool isArticleId(QStringView text);

} // namespace Dateline::Exchange
