// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Dateline::Test {

/// What a test needs an article file to say; empty fields are left out of the file.
struct ArticleText
{
    QString title;
    QString date; ///< ISO 8601.
    QString url;
    QString source;
    QStringList tags;
    QString body; ///< Empty: a few sentences that no other title gives.
};

/// The bytes of an article file with front matter, as news archives hold them.
QByteArray articleFile(const ArticleText &article);

/// An article that differs from that of every other number: title, address, day and text.
QByteArray numberedArticle(int number);

struct PackedFile
{
    QString path;
    QByteArray bytes;
};

QByteArray zipOf(const QList<PackedFile> &files);

/// How many entries an import of `path` has to account for: article files, and files that have to be refused.
/// Archives that cannot be read to their end count what they gave, and themselves.
int entriesIn(const QString &path);

} // namespace Dateline::Test
