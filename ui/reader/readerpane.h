// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "reader/librarylinks.h"
#include "reader/namemarks.h"
#include "reader/passage.h"
#include "reader/readermessage.h"
#include "reader/readertemplate.h"
#include "search/query.h"
#include "support/theme.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QPageLayout;
class QPrinter;
class QStackedWidget;

namespace Dateline::Images {
class ImageService;
}
namespace Dateline::Library {
struct ImagePlace;
}
namespace Dateline::Notes {
class HighlightColours;
class NoteBook;
} // namespace Dateline::Notes

namespace Dateline::Reader {

class ArticleFinder;
class ArticleHits;
class ArticleImages;
class HitBar;
class LinkBubble;
class NamesView;
class NotesView;
class PageLoading;
class ReaderBridge;
class ReaderPage;
class ReaderProfile;
class ReaderView;

/// The pane that shows one article, or says why there is none. WebEngine is started with the first
/// article, so that a window without one (and its list) is there at once.
class ReaderPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderPane(QWidget *parent = nullptr);
    ~ReaderPane() override;

    /// Shows `article`, which is listed as `id`, from `position` on: 0 its top, 1 its end. The newest call
    /// wins.
    void showArticle(const QString &id, const Article &article, double position = 0);
    /// Shows a line of text in place of an article.
    void showNote(const QString &title, const QString &text);
    QString currentId() const { return m_id; }
    /// The article that was shown last, of which currentId() says whether it still is.
    const Article &article() const { return m_article; }

    /// How the text is set, at once and without losing the place: CSS pixels, and ems of the column.
    void setTextSize(int pixels);
    int textSize() const { return m_options.textSize; }
    void setMeasure(int ems);
    int measure() const { return m_options.measure; }
    void setTheme(Support::Theme theme);
    Support::Theme theme() const { return m_options.theme; }

    /// Marks the links of article `id` that lead to articles of the library; see ReaderTemplate::links() for
    /// the keys. Ignored when another article is shown by now.
    void setLibraryLinks(const QString &id, const QHash<QString, LibraryLink> &links);
    /// The article that an activated link leads to, or an empty string.
    QString libraryArticle(const QUrl &url) const { return m_libraryLinks.article(url); }

    /// Shows the images that `images` has at hand and offers the others. It must outlive the pane.
    void setImages(Images::ImageService *images);
    /// Shows the images of the article that are on the network, once; asks the user first.
    void loadImages();
    /// Where the file of article `id` is, for the images beside it. Ignored when another one is shown by now.
    void setImagePlace(const QString &id, const Library::ImagePlace &place);

    /// Marks in this and all other articles what `query` looks for; see ArticleHits.
    void setQuery(const Search::Query &query);
    /// Goes through these marks, in a circle.
    void nextHit();
    void previousHit();

    /// Scrolls by nearly a screen; tells false when there was nothing more, or no article.
    void scrollForward(const std::function<void(bool moved)> &callback);
    void scrollBack(const std::function<void(bool moved)> &callback);
    /// How far the article is scrolled, 0 to 1.
    void scrollPosition(const std::function<void(double)> &callback);
    /// The same as far as it is known here, a frame late at most.
    double lastPosition() const;

    /// Prints the article, or makes a PDF of it, as it is for paper: light, with its highlights and without
    /// what the program marks besides. Neither without an article on the screen: tells false, gives nothing.
    /// The printer must stay until `done` is called.
    bool canPrint() const { return isArticleShown(); }
    void print(QPrinter *printer, const std::function<void(bool isDone)> &done);
    void makePdf(const QPageLayout &layout, const std::function<void(const QByteArray &pdf)> &take);

    /// The bar that finds words in the article.
    void openFind();
    void closeFind();
    bool isFindOpen() const;
    void findNext();
    void findPrevious();

    /// Marks the annotations of `book` in each article, and follows it. Both must outlive the pane.
    void setNotes(Notes::NoteBook *book, Notes::HighlightColours *colours);
    /// The colour of the next highlight; a colour that is chosen here becomes it.
    void setHighlightColour(int colour);
    /// Without it passages can be copied and nothing else, as in a library that cannot be changed.
    void setNotesChangeable(bool canChange);
    /// Whether keys without Ctrl or Alt do anything in the page.
    void setSingleKeys(bool on);
    /// How many highlights are marked in the article.
    int highlightCount() const;
    /// What is selected in the article.
    std::optional<Passage> selection() const;
    void clearSelection();
    /// Scrolls to an annotation or a passage and draws the eye to it, also when the article is still loading.
    void showAnnotation(const QString &id);
    void showPassage(Notes::Part part, qint32 start, qint32 end);
    /// Scrolls to a sentence or a clause, UTF-16 in the article's document text, and lets light fall on it;
    /// also when the article is still loading. With `clause`, what stood there when the place was noted, it
    /// is looked for in an article that was changed since. See sentenceNotFound().
    void showSentence(qint32 start, qint32 end, const QString &clause = {});
    /// Goes through the article's annotations, in a circle; annotationActivated() tells which one it is.
    void nextAnnotation();
    void previousAnnotation();
    void setHighlightsShown(bool areShown);
    bool areHighlightsShown() const;

    /// Marks the names of article `id` that have a timeline. Ignored when another article is shown by now; an
    /// article that is shown anew has none at first.
    void setNames(const QString &id, const NameMarks &names);
    void setNamesShown(bool areShown);
    /// What the bubble over a name of this entity says besides; see nameDetailsWanted().
    void setNameDetails(const QString &entity, const NameDetails &details);
    bool areNamesShown() const;
    /// Whose timeline is open: these names are marked more, in all articles. Empty for none.
    void setCurrentEntity(const QString &id);

    /// A caret in the article, for reading and selecting by the keyboard alone.
    void setCaretMode(bool isOn);
    bool isCaretMode() const;

    /// Null until the first article.
    ReaderBridge *bridge() const { return m_bridge; }
    ReaderPage *page() const { return m_page; }

Q_SIGNALS:
    /// The article was on the screen for the first time since it was shown.
    void painted(const QString &id);
    void linkActivated(const QUrl &url);
    /// The pointer or the keyboard came to a link; empty when it left.
    void linkHovered(const QString &url);
    /// Ctrl and the wheel: by how many steps the text should be larger.
    void zoomRequested(int steps);
    void findOpenChanged(bool isOpen);
    /// What setQuery() asked for is so often in the article; `current` counts from 1 and is 0 before the
    /// first step to one of them.
    void hitsChanged(int current, int count);
    /// Something of the article is selected, or nothing any more.
    void selectionChanged(bool has);
    /// What the reader asks for with a passage, usually what is selected.
    void highlightRequested(const Dateline::Reader::Passage &passage, int colour);
    void noteRequested(const Dateline::Reader::Passage &passage);
    void tagRequested(const Dateline::Reader::Passage &passage);
    void copyRequested(const Dateline::Reader::Passage &passage);
    /// The reader chose an annotation in the page, and what to do with it.
    void annotationActivated(const QString &id);
    void recolourRequested(const QString &id, int colour);
    void editNoteRequested(const QString &id);
    void editTagsRequested(const QString &id);
    void deleteRequested(const QString &id);
    /// The reader asks for the timeline of a name, by the id of its entity.
    void nameActivated(const QString &entity);
    /// The pointer rests on a name of this entity.
    void nameDetailsWanted(const QString &entity);
    /// What showSentence() was asked for is not in the article any more, or not to be seen.
    void sentenceNotFound();
    void caretModeChanged(bool isOn);
    void highlightsShownChanged(bool areShown);
    /// Other highlights are marked, or others than before.
    void highlightsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void startEngine();
    void connectPage();
    void setArticle();
    void startLoad();
    void pagePainted(int number);
    void showStopped(ReaderMessage::Reason reason);
    void showMessage();
    bool isArticleShown() const;
    using Turn = void (ReaderBridge::*)(const std::function<void(bool)> &);
    void turn(Turn turn, const std::function<void(bool)> &callback);
    void markLibraryLinks();
    void connectNotes();
    void connectNames();
    void stepAnnotation(int direction);
    void placeOverlays();

    QStackedWidget *m_stack;
    ReaderMessage *m_message;
    std::unique_ptr<ReaderProfile> m_profile;
    ReaderPage *m_page = nullptr;
    ReaderBridge *m_bridge = nullptr;
    ReaderView *m_view = nullptr;
    LinkBubble *m_bubble;
    ArticleFinder *m_finder;
    HitBar *m_hitBar;
    ArticleHits *m_hits;
    NotesView *m_notes;
    NamesView *m_names;
    ArticleImages *m_images;
    QString m_id;
    Article m_article;
    LibraryLinks m_libraryLinks;
    PageOptions m_options; ///< As they should be.
    PageOptions m_served;  ///< Of the page that was loaded last.
    PageLoading *m_loading;
};

} // namespace Dateline::Reader
