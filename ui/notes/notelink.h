// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace Dateline::List {
class ArticleTableModel;
}

namespace Dateline::Notes {

class NoteBook;

/// Where a link in a note leads: to an article or another note of the library by "dateline:article/ID" and
/// "dateline:note/ID", or out of the program.
struct NoteLink
{
    enum class Kind : quint8 { Article, Note, Outside };

    /// What a link's address says.
    static NoteLink of(const QString &address);
    /// Markdown of a link to an article or note, whatever its title contains.
    static QString markdown(Kind kind, const QString &id, const QString &title);

    Kind kind = Kind::Outside;
    QString id; ///< Of the article or note.
    QUrl url;   ///< Of one that leads out.

    bool operator==(const NoteLink &) const = default;
};

/// Whether a link leads to an article or note that is not in the library any more. `articles` may be null.
bool isGone(const NoteLink &link, const NoteBook &book, const List::ArticleTableModel *articles);

} // namespace Dateline::Notes
