// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articletablemodel.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace Dateline::List {

QVariant ArticleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int slot = m_slots[index.row()];
    const quint8 flags = m_columns.flags()[slot];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(slot, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == TitleColumn ? QVariant(accessibleText(slot)) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(slot);
    case TitleRole:
        return m_columns.title(slot);
    case IdRole:
        return m_columns.id(slot);
    case SourceRole:
        return m_columns.source(slot);
    case AuthorRole:
        return m_columns.author(slot);
    case UrlRole:
        return m_columns.url(slot);
    case PublishedRole:
        return published(slot);
    case PublishedHasTimeRole:
        return bool(flags & ArticleColumns::HasTime);
    case LanguageRole:
        return m_columns.language(slot);
    case TagsRole:
        return m_columns.tagNames(slot);
    case UserTagsRole:
        return m_columns.userTagNames(slot);
    case ArchiveRole:
        return m_columns.archive(slot);
    case PathRole:
        return m_columns.path(slot);
    case MemberRole:
        return m_columns.member(slot);
    case VersionsRole:
        return m_columns.versions()[slot];
    case MissingRole:
        return bool(flags & ArticleColumns::Missing);
    case ReadRole:
        return bool(flags & ArticleColumns::Read);
    case StarredRole:
        return bool(flags & ArticleColumns::Starred);
    case NotedRole:
        return bool(flags & ArticleColumns::Noted);
    case ArchivedRole:
        return bool(flags & ArticleColumns::Archived);
    default:
        return {};
    }
}

QDateTime ArticleTableModel::published(int slot) const
{
    if (!m_columns.isDated(slot))
        return {};
    return QDateTime::fromMSecsSinceEpoch(m_columns.published()[slot], QTimeZone::utc());
}

QVariant ArticleTableModel::displayText(int slot, int column) const
{
    switch (column) {
    case TitleColumn:
        return m_columns.title(slot);
    case SourceColumn:
        return m_columns.source(slot);
    case DateColumn:
        return m_columns.isDated(slot) ? QLocale().toString(published(slot).date(), QLocale::ShortFormat)
                                       : QString();
    case TagsColumn:
        return QLocale().createSeparatedList(m_columns.tagNames(slot));
    case LanguageColumn:
        return m_columns.language(slot);
    default:
        return {};
    }
}

QString ArticleTableModel::accessibleText(int slot) const
{
    QStringList parts{m_columns.title(slot), m_columns.source(slot)};
    if (m_columns.isDated(slot))
        parts += QLocale().toString(published(slot).date(), QLocale::LongFormat);
    const quint8 flags = m_columns.flags()[slot];
    if (!(flags & ArticleColumns::Read))
        parts += tr("unread");
    if (flags & ArticleColumns::Starred)
        parts += tr("starred");
    if (flags & ArticleColumns::Archived)
        parts += tr("archived");
    if (flags & ArticleColumns::Noted)
        parts += tr("with notes");
    if (flags & ArticleColumns::Missing)
        parts += tr("missing");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString ArticleTableModel::toolTip(int slot) const
{
    // Titles and paths are other people's text, which Qt would show as HTML if it looked like it.
    QString place = m_columns.archive(slot) + u'/' + m_columns.path(slot);
    if (!m_columns.member(slot).isEmpty())
        place += QStringLiteral(" > ") + m_columns.member(slot);
    const QString notes = m_columns.flags()[slot] & ArticleColumns::Noted
                              ? QStringLiteral("<br>") + tr("With notes")
                              : QString();
    return m_columns.title(slot).toHtmlEscaped() + QStringLiteral("<br>") + place.toHtmlEscaped() + notes;
}

QVariant ArticleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Title");
    case SourceColumn:
        return tr("Source");
    case DateColumn:
        return tr("Date");
    case TagsColumn:
        return tr("Tags");
    case LanguageColumn:
        return tr("Language");
    default:
        return {};
    }
}

QHash<int, QByteArray> ArticleTableModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"},
            {TitleRole, "title"},
            {IdRole, "id"},
            {SourceRole, "source"},
            {AuthorRole, "author"},
            {UrlRole, "url"},
            {PublishedRole, "published"},
            {PublishedHasTimeRole, "publishedHasTime"},
            {LanguageRole, "language"},
            {TagsRole, "tags"},
            {ArchiveRole, "archive"},
            {PathRole, "path"},
            {MemberRole, "member"},
            {VersionsRole, "versions"},
            {MissingRole, "missing"},
            {ReadRole, "read"},
            {StarredRole, "starred"},
            {ArchivedRole, "archived"},
            {NotedRole, "noted"},
            {UserTagsRole, "userTags"},
            {SnippetRole, "snippet"}};
}

} // namespace Dateline::List
