// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QUrl>

namespace Dateline::Reader {

/// An article of the library that a link leads to.
struct LibraryLink
{
    QString id;
    QString title;
};

/// The links of an article that lead to articles of the library, by their address as the page has it.
class LibraryLinks
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::Reader::ReaderPane)

public:
    LibraryLinks() = default;
    explicit LibraryLinks(const QHash<QString, LibraryLink> &links)
        : m_links(links)
    {
    }

    bool isEmpty() const { return m_links.isEmpty(); }
    /// What is said of each link.
    QHash<QString, QString> toolTips() const;
    /// The article that an activated link leads to, or an empty string.
    QString article(const QUrl &url) const;

private:
    QHash<QString, LibraryLink> m_links;
};

} // namespace Dateline::Reader
