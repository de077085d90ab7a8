// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/articletexts.h"

#include "library/openwithnotes.h"
#include "library/schema.h"

#include <algorithm>
#include <thread>

namespace Dateline::Search {

namespace {

constexpr size_t mostThreads = 4;
/// So many texts are read in the time that it takes to start a thread, and more.
constexpr size_t textsPerThread = 100;

} // namespace

ArticleTexts::ArticleTexts(Library::Database &library)
    : m_bodies(library)
    , m_body(library, "SELECT dictionary, body, markup IS NULL FROM bodies WHERE version = ?1")
    , m_head(library, "SELECT title, author, tags FROM versions WHERE number = ?1")
{
}

std::optional<Library::BodyText> ArticleTexts::read(qint64 version)
{
    m_body.bind(1, version);
    std::optional<Library::BodyText> text;
    if (m_body.step())
        text = m_bodies.readText(m_body.number(0), m_body.blob(1), m_body.number(2) != 0);
    m_body.reset();
    return text;
}

ArticleTexts::Head ArticleTexts::readHead(qint64 version)
{
    m_head.bind(1, version);
    Head head;
    if (m_head.step())
        head = {m_head.text(0), m_head.text(1),
                m_head.text(2).split(Library::listSeparator, Qt::SkipEmptyParts)};
    m_head.reset();
    return head;
}

struct TextScanner::Connection
{
    explicit Connection(std::unique_ptr<Library::Database> opened)
        : database(std::move(opened))
        , texts(*database)
    {
    }

    std::unique_ptr<Library::Database> database;
    ArticleTexts texts;
};

TextScanner::TextScanner(QString libraryFolder)
    : m_folder(std::move(libraryFolder))
{
}

TextScanner::~TextScanner() = default;

bool TextScanner::open(size_t count)
{
    while (m_connections.size() < count) {
        auto opened = Library::openWithNotes(m_folder);
        if (!opened) {
            m_error = opened.error();
            return false;
        }
        m_connections.push_back(std::make_unique<Connection>(std::move(*opened)));
    }
    return true;
}

std::vector<char> TextScanner::scan(const std::vector<qint64> &versions,
                                    const std::function<Test()> &makeTest, const std::atomic_bool &cancelled)
{
    std::vector<char> passed(versions.size(), 0);
    const size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const size_t wanted =
        std::clamp(versions.size() / textsPerThread, size_t(1), std::min(cores, mostThreads));
    if (!open(wanted))
        return passed;
    const size_t count = std::min(wanted, m_connections.size());
    std::atomic<size_t> next = 0;
    const auto work = [&](Connection &connection, const Test &test) {
        // One state for all that a thread reads: opening one for each text would cost more than the text.
        const Library::Snapshot snapshot(*connection.database);
        constexpr size_t atOnce = 16;
        for (size_t start = next.fetch_add(atOnce); start < versions.size() && !cancelled;
             start = next.fetch_add(atOnce)) {
            for (size_t i = start; i < std::min(start + atOnce, versions.size()); ++i)
                passed[i] = test(connection.texts, versions[i]) ? 1 : 0;
        }
    };
    std::vector<Test> tests;
    for (size_t i = 0; i < count; ++i)
        tests.push_back(makeTest());
    std::vector<std::thread> threads;
    for (size_t i = 1; i < count; ++i)
        threads.emplace_back([&, i] { work(*m_connections[i], tests[i]); });
    work(*m_connections[0], tests[0]);
    for (std::thread &thread : threads)
        thread.join();
    // A connection that failed gives nothing any more; the next scan opens another one.
    std::erase_if(m_connections, [this](const std::unique_ptr<Connection> &connection) {
        const bool hasFailed = connection->database->hasError();
        if (hasFailed)
            m_error = connection->database->takeError();
        return hasFailed;
    });
    return passed;
}

} // namespace Dateline::Search
