// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace Dateline {

/// What tells an outlet, from the strongest down.
struct SourceEvidence
{
    QUrl address;
    QStringList names; ///< Front matter: source, author, tags, categories.
    QString page;      ///< og:site_name of the page itself.
    QString path;      ///< Folders are sometimes named after outlets.
};

/// The outlet's display name; the host when the table has no name for it; else a front-matter name that
/// looks like an outlet's; else empty.
QString decideSource(const SourceEvidence &evidence);

/// The author unless it names the outlet or nobody.
QString decideAuthor(const QString &author, const QString &source);

/// Tags without the outlet's own names, duplicates and blanks; NFC. Front-matter tags first.
QStringList decideTags(const QStringList &written, const QStringList &topics, const QString &source);

} // namespace Dateline
