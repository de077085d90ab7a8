// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/imagecommands.h"

#include "images/imagebar.h"
#include "images/imageservice.h"
#include "images/removalquestion.h"
#include "list/articlefiltermodel.h"
#include "list/articlelist.h"
#include "reader/imageplaceholders.h"
#include "reader/readerpane.h"
#include "reading/readingcontroller.h"
#include "support/librarythread.h"
#include "support/messagebar.h"
#include "support/messageicon.h"
#include "window/windowactions.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSet>

namespace Dateline::Window {

using Images::ImageQueue;
using Library::ImageKey;
using Support::LibraryThread;
using Support::MessageBar;

namespace {

/// Articles between two answers: other questions to the library wait so long.
constexpr int articlesAtOnce = 16;

QList<ImageKey> imagesOf(const Library::LibraryReader &reader, const QStringList &articles)
{
    QList<ImageKey> found;
    for (const QString &id : articles) {
        const auto article = reader.article(id);
        if (!article)
            continue;
        for (const Reader::ArticleImage &image : Reader::ImagePlaceholders::images(article->html)) {
            if (!image.address.isEmpty())
                found.append({id, image.address});
        }
    }
    return found;
}

} // namespace

ImageCommands::ImageCommands(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    WindowActions &actions = *parts.actions;
    connect(actions.loadImages, &QAction::triggered, parts.pane, &Reader::ReaderPane::loadImages);
    connect(actions.keepImages, &QAction::triggered, this, [this] { keepOf(chosenArticles()); });
    connect(actions.removeImages, &QAction::triggered, this, [this] { removeOf(chosenArticles()); });
    connect(actions.keepAllImages, &QAction::triggered, this, [this] {
        const List::ArticleFilterModel &model = *m_parts.model;
        QStringList ids;
        ids.reserve(model.rowCount());
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.table()->idAt(model.mapToSource(model.index(row, 0)).row()));
        keepOf(ids);
    });
    connect(parts.reading, &Reading::ReadingController::changed, this, &ImageCommands::update);
    connectQueue();
    update();
}

void ImageCommands::connectQueue()
{
    ImageQueue &queue = m_parts.images->queue();
    connect(&queue, &ImageQueue::progressed, this,
            [this] { m_parts.bar->setProgress(m_parts.images->queue().progress()); });
    connect(&queue, &ImageQueue::finished, this, &ImageCommands::tellResult);
    connect(m_parts.bar, &Images::ImageBar::cancelRequested, this, &ImageCommands::cancel);
    Images::ImageShelf &shelf = m_parts.images->shelf();
    connect(&shelf, &Images::ImageShelf::opened, this, &ImageCommands::offerLeftOver);
    connect(&shelf, &Images::ImageShelf::opened, this, &ImageCommands::update);
    connect(&shelf, &Images::ImageShelf::changed, this, &ImageCommands::update);
    connect(&shelf, &Images::ImageShelf::failed, m_parts.messages, &MessageBar::showError);
}

void ImageCommands::update()
{
    const Images::ImageShelf &shelf = m_parts.images->shelf();
    const bool canKeep = shelf.canKeep();
    m_parts.actions->loadImages->setEnabled(m_parts.reading->hasArticle());
    m_parts.actions->keepImages->setEnabled(canKeep && m_parts.reading->hasArticle());
    m_parts.actions->keepAllImages->setEnabled(canKeep);
    m_parts.actions->removeImages->setEnabled(canKeep && shelf.count() > 0 && m_parts.reading->hasArticle());
}

QStringList ImageCommands::chosenArticles() const
{
    const QStringList selected = m_parts.list->selectedIds();
    return selected.isEmpty() ? QStringList{m_parts.reading->shownId()} : selected;
}

void ImageCommands::removeOf(const QStringList &articles)
{
    const QList<ImageKey> keys = m_parts.images->shelf().keptFor(articles);
    if (keys.isEmpty()) {
        m_parts.messages->show(
            MessageBar::Kind::Information,
            tr("No images are kept for the %Ln selected article(s).", nullptr, int(articles.size())));
        return;
    }
    Images::askToRemoveImages(int(keys.size()), m_window,
                              [this, keys] { m_parts.images->shelf().remove(keys); });
}

void ImageCommands::keepOf(const QStringList &articles)
{
    QSet<QString> known(m_articles.cbegin(), m_articles.cend());
    for (const QString &id : articles) {
        if (!id.isEmpty() && !known.contains(id))
            m_articles.append(id);
        known.insert(id);
    }
    if (m_looked > 0 || m_articles.isEmpty())
        return;
    ++m_generation;
    lookThrough();
}

void ImageCommands::lookThrough()
{
    const QStringList next = m_articles.mid(m_looked, articlesAtOnce);
    m_parts.library->ask(this,
                         [this, next, generation = m_generation](
                             const Library::LibraryReader &reader) -> LibraryThread::Answer {
                             const QList<ImageKey> found = imagesOf(reader, next);
                             return [this, found, generation, count = int(next.size())] {
                                 if (generation == m_generation)
                                     looked(count, found);
                             };
                         });
}

void ImageCommands::looked(int articles, const QList<ImageKey> &found)
{
    m_looked += articles;
    m_found += found;
    if (m_looked < m_articles.size()) {
        m_parts.bar->setLooking(m_looked, int(m_articles.size()));
        lookThrough();
        return;
    }
    const QList<ImageKey> all = std::exchange(m_found, {});
    m_articles.clear();
    m_looked = 0;
    ++m_generation;
    m_parts.bar->setLooking(0, 0);
    if (all.isEmpty())
        m_parts.messages->show(MessageBar::Kind::Information, tr("There are no images to be fetched."));
    else
        keep(all);
}

void ImageCommands::keep(const QList<ImageKey> &keys)
{
    ImageQueue &queue = m_parts.images->queue();
    m_isAwaited = true;
    queue.add(keys, ImageQueue::Purpose::Keep);
    if (!queue.isBusy() && std::exchange(m_isAwaited, false))
        m_parts.messages->show(MessageBar::Kind::Information,
                               tr("%Ln image(s): kept already.", nullptr, int(keys.size())));
}

void ImageCommands::cancel()
{
    ++m_generation;
    m_articles.clear();
    m_found.clear();
    m_looked = 0;
    m_parts.bar->setLooking(0, 0);
    m_parts.images->queue().cancel();
}

void ImageCommands::offerLeftOver()
{
    const QList<ImageKey> leftOver = m_parts.images->shelf().leftOver();
    if (leftOver.isEmpty() || !m_parts.images->shelf().canKeep())
        return;
    m_parts.messages->show(
        MessageBar::Kind::Notice,
        tr("%Ln image(s) that you wanted to keep were not fetched before Dateline was closed.", nullptr,
           int(leftOver.size())),
        {}, tr("&Fetch or Forget…"), [this, leftOver] { askAboutLeftOver(leftOver); });
}

void ImageCommands::askAboutLeftOver(const QList<ImageKey> &leftOver)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Images"),
                                     tr("Fetch %Ln image(s) now?", nullptr, int(leftOver.size())),
                                     QMessageBox::NoButton, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    Support::useOwnIcon(question);
    question->setInformativeText(tr("What is neither fetched nor forgotten is offered again the next time."));
    const auto *fetch = question->addButton(tr("&Fetch Now"), QMessageBox::AcceptRole);
    const auto *forget = question->addButton(tr("For&get"), QMessageBox::DestructiveRole);
    auto *later = question->addButton(tr("&Later"), QMessageBox::RejectRole);
    question->setDefaultButton(later);
    connect(fetch, &QPushButton::clicked, this, [this, leftOver] { keep(leftOver); });
    connect(forget, &QPushButton::clicked, this,
            [this, leftOver] { m_parts.images->shelf().unwant(leftOver); });
    question->open();
}

void ImageCommands::tellResult(const ImageQueue::Progress &progress, const QString &reason)
{
    m_parts.bar->setProgress({});
    // A single one that was asked for in its place says there how it fared.
    if (!std::exchange(m_isAwaited, false) && progress.total < 2)
        return;
    const int fetched = progress.total - progress.failed;
    const QString text = tr("%Ln image(s) fetched.", nullptr, fetched);
    if (progress.failed == 0)
        m_parts.messages->show(MessageBar::Kind::Information, text);
    else if (fetched == 0)
        m_parts.messages->show(MessageBar::Kind::Notice,
                               tr("%Ln image(s) could not be fetched.", nullptr, progress.failed), reason);
    else
        m_parts.messages->show(MessageBar::Kind::Notice,
                               text + QLatin1Char(' ') + tr("%Ln were not.", nullptr, progress.failed),
                               reason);
}

} // namespace Dateline::Window
