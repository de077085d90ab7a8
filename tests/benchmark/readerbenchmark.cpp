// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From an article to its first paint: the reader pane against a bare QWebEngineView that is given the
// same page by setHtml(). Both show the same articles in turn, in one program.
//
//     reader_benchmark LIBRARY [ARTICLES]
#include "library/libraryreader.h"
#include "reader/readerpane.h"
#include "reader/readerscheme.h"
#include "reader/readertemplate.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineView>

#include <algorithm>
#include <cstdio>

using namespace Dateline;

namespace {

constexpr int longestMilliseconds = 20'000;

/// Tells when two animation frames have passed since the page's tree was complete, as the reader's does.
class BarePage : public QWebEnginePage
{
    Q_OBJECT

public:
    explicit BarePage(QObject *parent)
        : QWebEnginePage(parent)
    {
        QWebEngineScript script;
        script.setSourceCode(QStringLiteral(
            "requestAnimationFrame(() => requestAnimationFrame(() => console.log('painted')))"));
        script.setInjectionPoint(QWebEngineScript::DocumentReady);
        script.setWorldId(QWebEngineScript::ApplicationWorld);
        scripts().insert(script);
    }

Q_SIGNALS:
    void painted();

protected:
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int,
                                  const QString &) override
    {
        if (message == QLatin1String("painted"))
            Q_EMIT painted();
    }
};

QList<std::pair<QString, Article>> loadArticles(const QString &folder, int count)
{
    auto reader = Library::LibraryReader::open(folder);
    QList<std::pair<QString, Article>> articles;
    if (!reader) {
        std::fprintf(stderr, "%s\n", qPrintable(reader.error().toString()));
        return articles;
    }
    QStringList ids;
    (void)(*reader)->visitRows([&](Library::ArticleRow &&row) {
        ids.append(row.id);
        return true;
    });
    const int step = std::max(1, int(ids.size()) / count);
    for (int i = 0; i < ids.size() && articles.size() < count; i += step) {
        if (auto article = (*reader)->article(ids.at(i)))
            articles.append({ids.at(i), *article});
    }
    return articles;
}

template<typename Sender, typename Signal, typename Show>
double measure(Sender *sender, Signal painted, Show show)
{
    QEventLoop loop;
    QElapsedTimer timer;
    QObject::connect(sender, painted, &loop, &QEventLoop::quit);
    QTimer::singleShot(longestMilliseconds, &loop, &QEventLoop::quit);
    timer.start();
    show();
    loop.exec();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.value(values.size() / 2);
}

} // namespace

int main(int argc, char *argv[])
{
    Reader::ReaderScheme::registerScheme();
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "Usage: reader_benchmark LIBRARY [ARTICLES]\n");
        return 2;
    }
    const auto articles = loadArticles(QString::fromLocal8Bit(argv[1]), argc > 2 ? std::atoi(argv[2]) : 60);
    if (articles.isEmpty())
        return 3;

    Reader::ReaderPane pane;
    pane.resize(800, 700);
    pane.show();
    QWebEngineView bare;
    BarePage barePage(&bare);
    bare.setPage(&barePage);
    bare.resize(800, 700);
    bare.show();

    QList<double> paneTimes;
    QList<double> bareTimes;
    for (int i = 0; i < articles.size(); ++i) {
        const auto &[id, article] = articles.at(i);
        const double inPane =
            measure(&pane, &Reader::ReaderPane::painted, [&] { pane.showArticle(id, article); });
        const QByteArray page = Reader::ReaderTemplate::page(article);
        const double inBare =
            measure(&barePage, &BarePage::painted, [&] { bare.setHtml(QString::fromUtf8(page)); });
        // The first of each starts a process; that is part of no article.
        if (i > 0) {
            paneTimes.append(inPane);
            bareTimes.append(inBare);
        }
    }
    std::printf("articles shown                     %lld\n", static_cast<long long>(paneTimes.size()));
    std::printf("reader pane, median to first paint %.1f ms\n", median(paneTimes));
    std::printf("bare view, median to first paint   %.1f ms\n", median(bareTimes));
    std::printf("ratio                              %.2f\n", median(paneTimes) / median(bareTimes));
    return 0;
}

#include "readerbenchmark.moc"
