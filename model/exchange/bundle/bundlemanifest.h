// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Dateline::Exchange {

/// The list of what is in a bundle: manifest.json.
struct BundleManifest
{
    struct File
    {
        QString name; ///< Path in the zip.
        qint64 size = 0;
        QByteArray sha256; ///< 32 bytes.

        /// Whether these bytes are what the manifest says of it.
        bool isExactly(const QByteArray &content) const;
        bool operator==(const File &) const = default;
    };

    static constexpr int currentVersion = 1;

    int version = currentVersion;
    QDateTime created;
    QString creator;
    int notes = 0;
    QList<File> files; ///< All but the manifest itself.

    void add(const QString &name, const QByteArray &content);
    /// Null when it is not in the list.
    const File *file(const QString &name) const;

    QByteArray json() const;
    /// Error Malformed; Unsupported for one of a later version of the format.
    static Result<BundleManifest> read(const QByteArray &json);

    bool operator==(const BundleManifest &) const = default;
};

inline constexpr const char *manifestName = "manifest.json";
inline constexpr const char *bundledNotesName = "notes.jsonld";
/// The name in the zip of the article with this id.
QString bundledArticleName(const QString &id);
/// Whether what is called so in the zip is an article.
bool isBundledArticle(const QString &name);

} // namespace Dateline::Exchange
