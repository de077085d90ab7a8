// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerpane.h"

#include "reader/articlefinder.h"
#include "reader/articlehits.h"
#include "reader/articleimages.h"
#include "reader/hitbar.h"
#include "reader/linkbubble.h"
#include "reader/namesview.h"
#include "reader/notesview.h"
#include "reader/pageloading.h"
#include "reader/readerbridge.h"
#include "reader/readerpage.h"
#include "reader/readerprofile.h"
#include "reader/readerscheme.h"
#include "reader/readerschemehandler.h"
#include "reader/readerstyle.h"
#include "reader/readerview.h"

#include <QEvent>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWebEngineHistory>

namespace Dateline::Reader {

ReaderPane::ReaderPane(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_message(new ReaderMessage(m_stack))
    , m_bubble(new LinkBubble(m_stack))
    , m_finder(new ArticleFinder(this))
    , m_hitBar(new HitBar(this))
    , m_hits(new ArticleHits(m_hitBar, this))
    , m_notes(new NotesView(this))
    , m_names(new NamesView(this))
    , m_images(new ArticleImages(this))
    , m_loading(new PageLoading(this))
{
    m_options.theme = Support::themeOf(Support::ThemeChoice::System, palette());
    m_options.number = 0;
    m_stack->addWidget(m_message);
    m_stack->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_hitBar);
    connect(m_loading, &PageLoading::due, this, &ReaderPane::startLoad);
    connect(m_message, &ReaderMessage::reloadRequested, this, [this] {
        setArticle();
        m_loading->request();
    });
    connect(m_finder, &ArticleFinder::openChanged, this, &ReaderPane::findOpenChanged);
    connect(m_hits, &ArticleHits::changed, this, &ReaderPane::hitsChanged);
    connect(m_hitBar, &HitBar::left, this, [this] { setFocus(); });
    connectNotes();
    connectNames();
    showNote({}, {});
}

ReaderPane::~ReaderPane()
{
    // A page must be gone before its profile.
    delete m_view;
    delete m_page;
}

void ReaderPane::startEngine()
{
    if (m_view)
        return;
    m_profile = std::make_unique<ReaderProfile>();
    m_page = new ReaderPage(m_profile.get());
    // Before the first frame of a page its background shows.
    m_page->setBackgroundColor(ReaderStyle::paper(m_options.theme));
    m_bridge = new ReaderBridge(m_page, m_page);
    m_view = new ReaderView(m_stack);
    m_view->setPage(m_page);
    m_finder->setView(m_view);
    m_notes->setPage(m_page, m_view);
    m_names->setPage(m_page);
    m_images->setPage(m_page, m_profile->handler());
    m_loading->setPage(m_page, m_bridge);
    m_stack->addWidget(m_view);
    setFocusProxy(m_view);
    connectPage();
}

void ReaderPane::connectPage()
{
    connect(m_page, &ReaderPage::linkActivated, this, &ReaderPane::linkActivated);
    connect(m_page, &ReaderPage::linkHovered, this, &ReaderPane::linkHovered);
    connect(m_page, &ReaderPage::linkHovered, m_bubble, &LinkBubble::setAddress);
    connect(m_view, &ReaderView::openRequested, this, &ReaderPane::linkActivated);
    connect(m_view, &ReaderView::findRequested, this, &ReaderPane::openFind);
    connect(m_view, &ReaderView::menuOpening, m_names, &NamesView::addTo);
    connect(m_view, &ReaderView::zoomRequested, this, &ReaderPane::zoomRequested);
    // Later, because these come from inside of the engine, where nothing may be loaded.
    connect(m_bridge, &ReaderBridge::painted, this, &ReaderPane::pagePainted, Qt::QueuedConnection);
    const auto stopLater = [this](ReaderMessage::Reason reason) {
        QMetaObject::invokeMethod(
            this, [this, reason] { showStopped(reason); }, Qt::QueuedConnection);
    };
    connect(m_page, &ReaderPage::leftArticle, this, [stopLater] { stopLater(ReaderMessage::Reason::Left); });
    connect(m_page, &ReaderPage::renderProcessTerminated, this,
            [stopLater](QWebEnginePage::RenderProcessTerminationStatus status) {
                if (status != QWebEnginePage::NormalTerminationStatus)
                    stopLater(ReaderMessage::Reason::Crashed);
            });
}

void ReaderPane::showArticle(const QString &id, const Article &article, double position)
{
    startEngine();
    m_id = id;
    m_article = article;
    m_libraryLinks = {};
    m_names->setShown(nullptr);
    m_names->setNames({}, 0);
    m_options.position = qBound(0.0, position, 1.0);
    setArticle();
    m_loading->request();
}

void ReaderPane::setArticle()
{
    m_hits->setArticle(m_article);
    m_notes->setShown(nullptr);
    m_notes->notes()->setArticle(m_id, m_article);
    m_images->setArticle(m_id, m_article.html);
}

void ReaderPane::startLoad()
{
    ++m_options.number;
    m_loading->begin(m_options.number);
    m_hits->setShown(nullptr);
    m_hits->applyTo(m_options);
    m_notes->setShown(nullptr);
    m_names->setShown(nullptr);
    m_notes->notes()->applyTo(m_options);
    m_images->setShown(nullptr);
    m_images->applyTo(m_options);
    m_served = m_options;
    m_profile->handler()->setOnlyPage(m_id, ReaderTemplate::page(m_article, m_options));
    m_stack->setCurrentWidget(m_view);
    m_finder->setEnabled(true);
    m_bubble->setAddress({});
    m_finder->bar()->clearResult();
    m_page->open(m_id);
}

void ReaderPane::pagePainted(int number)
{
    if (m_id.isEmpty() || !m_loading->arrived(number))
        return;
    m_hits->applyTo(m_options);
    m_bridge->update(m_served, m_options);
    m_served = m_options;
    m_hits->setShown(m_bridge);
    m_notes->setShown(m_bridge);
    m_names->setShown(m_bridge);
    m_images->setShown(m_bridge);
    // Nobody goes back in the engine: the window keeps its own history.
    m_page->history()->clear();
    // The pointer may have been over a link of the page before.
    m_bubble->setAddress({});
    markLibraryLinks();
    Q_EMIT painted(m_id);
}

void ReaderPane::showNote(const QString &title, const QString &text)
{
    m_id.clear();
    m_message->showNote(title, text);
    showMessage();
}

void ReaderPane::showStopped(ReaderMessage::Reason reason)
{
    m_message->showReason(reason);
    showMessage();
}

void ReaderPane::showMessage()
{
    m_loading->stop();
    m_stack->setCurrentWidget(m_message);
    m_bubble->setAddress({});
    m_finder->setEnabled(false);
    closeFind();
    m_hits->clearArticle();
    m_notes->setShown(nullptr);
    m_notes->notes()->clearArticle();
    m_names->setShown(nullptr);
    m_images->setShown(nullptr);
}

bool ReaderPane::isArticleShown() const
{
    return m_view && m_stack->currentWidget() == m_view;
}

void ReaderPane::setTextSize(int pixels)
{
    if (pixels == m_options.textSize)
        return;
    m_options.textSize = pixels;
    if (m_bridge)
        m_bridge->setTextSize(pixels);
}

void ReaderPane::setMeasure(int ems)
{
    if (ems == m_options.measure)
        return;
    m_options.measure = ems;
    if (m_bridge)
        m_bridge->setMeasure(ems);
}

void ReaderPane::setTheme(Support::Theme theme)
{
    m_options.theme = theme;
    m_notes->setTheme(theme);
    if (!m_page)
        return;
    m_page->setBackgroundColor(ReaderStyle::paper(theme));
    m_bridge->setTheme(theme);
}

void ReaderPane::setLibraryLinks(const QString &id, const QHash<QString, LibraryLink> &links)
{
    if (id != m_id || id.isEmpty())
        return;
    m_libraryLinks = LibraryLinks(links);
    if (!m_loading->isLoading())
        markLibraryLinks();
}

void ReaderPane::markLibraryLinks()
{
    if (!m_libraryLinks.isEmpty())
        m_bridge->setLibraryLinks(m_libraryLinks.toolTips());
}

void ReaderPane::setQuery(const Search::Query &query)
{
    m_hits->setQuery(query);
}

void ReaderPane::nextHit()
{
    m_hits->next();
}

void ReaderPane::previousHit()
{
    m_hits->previous();
}

void ReaderPane::scrollForward(const std::function<void(bool)> &callback)
{
    turn(&ReaderBridge::scrollForward, callback);
}

void ReaderPane::scrollBack(const std::function<void(bool)> &callback)
{
    turn(&ReaderBridge::scrollBack, callback);
}

void ReaderPane::turn(Turn turn, const std::function<void(bool)> &callback)
{
    // What is on the screen while loading is still another article, of which the end means nothing.
    if (isArticleShown() && !m_loading->isLoading())
        (m_bridge->*turn)(callback);
    else
        callback(m_loading->isLoading());
}

void ReaderPane::scrollPosition(const std::function<void(double)> &callback)
{
    if (m_loading->isLoading())
        callback(m_options.position);
    else if (isArticleShown())
        m_bridge->scrollPosition(callback);
    else
        callback(0);
}

double ReaderPane::lastPosition() const
{
    if (m_loading->isLoading())
        return m_options.position;
    if (!isArticleShown())
        return 0;
    const double range = m_page->contentsSize().height() - m_view->height();
    return range > 0 ? qBound(0.0, m_page->scrollPosition().y() / range, 1.0) : 0;
}

void ReaderPane::openFind()
{
    m_finder->open();
}

void ReaderPane::closeFind()
{
    m_finder->close();
}

bool ReaderPane::isFindOpen() const
{
    return m_finder->isOpen();
}

void ReaderPane::findNext()
{
    m_finder->next();
}

void ReaderPane::findPrevious()
{
    m_finder->previous();
}

void ReaderPane::placeOverlays()
{
    m_finder->place(rect());
    m_notes->place(m_stack->geometry());
    m_names->place(m_stack->geometry());
    m_bubble->place();
}

/// The bar below the article comes and goes without a change of the pane's size.
bool ReaderPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_stack && event->type() == QEvent::Resize)
        placeOverlays();
    return QWidget::eventFilter(watched, event);
}

void ReaderPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeOverlays();
}

void ReaderPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_id.isEmpty() || !isArticleShown())
        return;
    // The header is of the page: it is made anew, and the place kept.
    if (m_loading->isLoading()) {
        m_loading->request();
        return;
    }
    const QPointer<ReaderPane> self(this);
    m_bridge->scrollPosition([self, id = m_id](double position) {
        if (!self || self->m_id != id)
            return;
        self->m_options.position = position;
        self->m_loading->request();
    });
}

} // namespace Dateline::Reader
