// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/bodystore.h"
#include "library/database.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Dateline::Search {

/// Texts of versions, read through one connection.
class ArticleTexts
{
public:
    /// What a version says about itself.
    struct Head
    {
        QString title;
        QString author;
        QStringList tags; ///< Its own.
    };

    /// `library` must outlive the object.
    explicit ArticleTexts(Library::Database &library);

    /// Nothing when the version is not there, or damaged.
    std::optional<Library::BodyText> read(qint64 version);
    Head readHead(qint64 version);

private:
    Library::BodyReader m_bodies;
    Library::Statement m_body;
    Library::Statement m_head;
};

/// Looks at the texts of many versions, on several threads with a connection each.
class TextScanner
{
public:
    /// Tells whether a version is one of those looked for; used on one thread.
    using Test = std::function<bool(ArticleTexts &texts, qint64 version)>;

    /// Connections are opened when they are first needed.
    explicit TextScanner(QString libraryFolder);
    ~TextScanner();

    /// Which of `versions` pass: one byte each. `makeTest` is called on this thread, once for each thread
    /// that is used. Ends early when `cancelled`.
    std::vector<char> scan(const std::vector<qint64> &versions, const std::function<Test()> &makeTest,
                           const std::atomic_bool &cancelled);

    /// What went wrong with the last scan, if anything did; nothing can be said of its answer then.
    std::optional<Error> takeError() { return std::exchange(m_error, std::nullopt); }

private:
    struct Connection;
    bool open(size_t count);

    QString m_folder;
    std::vector<std::unique_ptr<Connection>> m_connections;
    std::optional<Error> m_error;
};

} // namespace Dateline::Search
